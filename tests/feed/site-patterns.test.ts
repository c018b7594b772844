import { expect, it } from 'vitest';
import { sitePatterns } from '../../lib/feed/site-patterns';

it.each([
  [
    ['https://warta.test/feed', 'https://warta.test/2'],
    ['warta.test', 'www.warta.test'],
  ],
  [['http://www.warta.co.id:8080/feed'], ['www.warta.co.id', 'warta.co.id']],
  [['https://warta.co.id/'], ['warta.co.id', 'www.warta.co.id']],
  [['https://feeds.kabarwarta.test/'], ['feeds.kabarwarta.test']],
  [['http://192.168.1.5/'], ['192.168.1.5']],
  [['http://nas/feed'], ['nas']],
])('leave for %j is leave for %j', (urls, hosts) => {
  expect(sitePatterns(urls)).toEqual(hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]));
});
