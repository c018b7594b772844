/** One small feed in each format that is read, all saying the same. */
const PROSE = 'Harga beras naik di Bali, kata Ani &amp; Budi.';
const SECOND = 'Pasar tetap ramai.';
const HTML = `&lt;p&gt;Harga beras naik di Bali, kata Ani &amp;amp; Budi.&lt;/p&gt;`;

const rss = (version: string, extra = '') => `<?xml version="1.0"?>
<rss version="${version}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Kabar &amp; Berita</title><link>https://kabar.test/</link><description>x</description>
<item><title>Harga beras naik</title><link>https://kabar.test/1</link><description>${HTML}</description>${extra}</item>
<item><title>Pasar</title><link>https://kabar.test/2</link><description>${SECOND}</description></item>
</channel></rss>`;

const rdf = (namespace: string) => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}">
<channel><title>Kabar &amp; Berita</title><link>https://kabar.test/</link><description>x</description></channel>
<item rdf:about="https://kabar.test/1"><title>Harga beras naik</title><link>https://kabar.test/1</link><description>${PROSE}</description></item>
<item rdf:about="https://kabar.test/2"><title>Pasar</title><link>https://kabar.test/2</link><description>${SECOND}</description></item>
</rdf:RDF>`;

const atom = (namespace: string, dates: string) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="${namespace}"><title>Kabar &amp; Berita</title><link rel="self" href="https://kabar.test/feed.xml"/><link href="https://kabar.test/"/>
<author><name>Ani Budi</name></author>
<entry><title>Harga beras naik</title><link rel="alternate" type="text/html" href="https://kabar.test/1"/><id>a</id>${dates}<content type="html">${HTML}</content></entry>
<entry><title>Pasar</title><link href="https://kabar.test/2"/><id>b</id>${dates}<summary>${SECOND}</summary></entry>
</feed>`;

const json = (version: string, author: object) =>
  JSON.stringify({
    version: `https://jsonfeed.org/version/${version}`,
    title: 'Kabar & Berita',
    home_page_url: 'https://kabar.test/',
    items: [
      {
        id: '1',
        url: 'https://kabar.test/1',
        title: 'Harga beras naik',
        content_text: 'Harga beras naik di Bali, kata Ani & Budi.',
        ...author,
      },
      { id: '2', url: 'https://kabar.test/2', title: 'Pasar', content_html: `<p>${SECOND}</p>` },
    ],
  });

export const FEEDS: Readonly<Record<string, string>> = {
  'RSS 0.91': rss('0.91'),
  'RSS 0.92': rss('0.92'),
  'RSS 2.0': rss('2.0', '<dc:creator>Ani Budi</dc:creator><pubDate>Thu, 27 Mar 2025 09:30:00 +0700</pubDate>'),
  'RSS 2.0 with whole texts': rss(
    '2.0',
    `<content:encoded><![CDATA[<p>Harga beras naik di Bali, kata Ani &amp; Budi.</p>]]></content:encoded><author>ani@kabar.test (Ani Budi)</author>`,
  ),
  'RSS 0.90 (rdf 0.9)': rdf('http://my.netscape.com/rdf/simple/0.9/'),
  'RSS 1.0 (rdf 1.0)': rdf('http://purl.org/rss/1.0/'),
  'Atom 0.3': atom(
    'http://purl.org/atom/ns#',
    '<issued>2025-03-27T09:30:00+07:00</issued><modified>2025-03-27T09:30:00+07:00</modified>',
  ),
  'Atom 1.0': atom(
    'http://www.w3.org/2005/Atom',
    '<published>2025-03-27T09:30:00+07:00</published><updated>2025-03-28T09:30:00+07:00</updated>',
  ),
  'JSON Feed 1.0': json('1', { author: { name: 'Ani Budi' } }),
  'JSON Feed 1.1': json('1.1', { authors: [{ name: 'Ani Budi' }] }),
};
