/** Feeds that no newsroom sends, each of another kind, and large ones that newsrooms do send. */
const around = (prolog: string, inside: string) =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel>${inside}</channel></rss>`;
const doctype = (declarations: string) => `<!DOCTYPE rss [${declarations}]>`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

export const BOMBS: Readonly<Record<string, string>> = {
  'a billion laughs': around(
    doctype(`<!ENTITY a0 "lol">${many(9, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}`),
    '<title>&a9;</title>',
  ),
  'one long entity, often': around(doctype(`<!ENTITY a "${'a'.repeat(50_000)}">`), `<title>${'&a;'.repeat(50_000)}</title>`),
  'parameter entities': around(doctype(`<!ENTITY % a "lol"><!ENTITY % b "%a;%a;"><!ENTITY c "%b;%b;">`), '<title>&c;</title>'),
  'an entity of itself': around(doctype('<!ENTITY a "&b;"><!ENTITY b "&a;">'), '<title>&a;</title>'),
  'a file of the reader': around(doctype('<!ENTITY xxe SYSTEM "file:///etc/passwd">'), '<title>&xxe;</title>'),
  'an entity from the network': around(doctype('<!ENTITY xxe PUBLIC "x" "http://127.0.0.1/x">'), '<title>&xxe;</title>'),
  'ten thousand entities': around(doctype(many(5_000, (i) => `<!ENTITY a${i} "x">`)), '<title>x</title>'),
  'a DOCTYPE without end': `<!DOCTYPE rss [${'<!ENTITY a "x">'.repeat(20_000)}`,
  'elements within elements': around('', '<a>'.repeat(100_000)),
  'half a million elements': around('', '<a/>'.repeat(500_000)),
  'half a million attributes': `<rss ${'a="x" '.repeat(500_000)}><channel></channel></rss>`,
  'a hundred thousand namespaces': `<rss ${many(100_000, (i) => `xmlns:a${i}="x" `)}><channel></channel></rss>`,
  'CDATA without end': around('', '<title><![CDATA['.repeat(100_000)),
  'comments without end': around('', '<!--'.repeat(200_000)),
  'nested JSON': `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(1_000_000)}`,
  'a DOCTYPE of comments without end': `<!DOCTYPE rss [${'<!--'.repeat(24_000)}]><rss version="2.0"><channel></channel></rss>`,
  'half a million fields of JSON': `{"version":"https://jsonfeed.org/version/1","items":[{${many(500_000, (i) => `"k${i}":1,`)}"id":"1"}]}`,
  'a second DOCTYPE': around('', `<title>x</title>${doctype('<!ENTITY a "&b;">').repeat(2)}`),
};

const item = (inside: string) => `<item><title>Harga</title>${inside}</item>`;

export const GIANTS: Readonly<Record<string, { readonly text: string; readonly entries: number }>> = {
  '200,000 references to entities': {
    text: around(
      '',
      many(100, () => item(`<description>${'A &amp; B &#8220;c&rdquo; &#x2013; '.repeat(500)}</description>`)),
    ),
    entries: 100,
  },
  'all names of HTML declared': {
    text: around(doctype(many(252, (i) => `<!ENTITY e${i} "&#${160 + i};">`)), item('<description>x</description>')),
    entries: 1,
  },
  'whole pages in CDATA': {
    text: around(
      '',
      many(200, () => item(`<description><![CDATA[${'<p>Harga <b>naik</b>.</p>'.repeat(400)}]]></description>`)),
    ),
    entries: 200,
  },
  'an author of a hundred thousand brackets': { text: around('', item(`<author>${'('.repeat(100_000)}</author>`)), entries: 1 },
  'fifty thousand links of one entry': {
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title>${'<link href="javascript:x()"/>'.repeat(50_000)}</entry></feed>`,
    entries: 1,
  },
  'five thousand entries': {
    text: around(
      '',
      many(5_000, () => item('<description>x</description>')),
    ),
    entries: 5_000,
  },
};
