import type { Consultation } from '#lib/consultations/consultation.ts';
import { escapeXml, xmlSafe } from '#lib/spreadsheets/xml-text.ts';
import type { NewsItem } from './item.ts';

interface Feed {
	consultation: Pick<Consultation, 'id' | 'slug' | 'title' | 'createdAt'>;
	news: NewsItem[];
	author: string;
	/** The address of the platform, without a slash at the end. */
	origin: string;
}

/** News as an Atom feed. What it is about keeps its id, whatever address the platform has. */
export function newsFeed({ consultation, news, author, origin }: Feed): string {
	const base = `${origin}/trajecten/${consultation.slug}`;
	const updated = (news[0]?.at ?? consultation.createdAt).toISOString();
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>urn:uuid:${consultation.id}</id>
<title>${words(`Nieuws: ${consultation.title}`)}</title>
<updated>${updated}</updated>
<author><name>${words(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${words(`${base}/nieuws.atom`)}"/>
<link rel="alternate" type="text/html" href="${words(`${base}/nieuws`)}"/>
${news.map((item) => entry(item, origin)).join('\n')}
</feed>
`;
}

const entry = ({ id, at, title, href }: NewsItem, origin: string) => `<entry>
<id>urn:uuid:${id}</id>
<title>${words(title)}</title>
<updated>${at.toISOString()}</updated>
<published>${at.toISOString()}</published>
<link rel="alternate" type="text/html" href="${words(origin + href)}"/>
<content type="text">${words(title)}</content>
</entry>`;

const words = (text: string) => escapeXml(xmlSafe(text));
