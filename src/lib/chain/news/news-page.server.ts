import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { newsFeed } from './atom.ts';
import { listNews } from './news.server.ts';

/** All that everybody may know of what happened in a consultation. */
export async function readNewsPage(slug: string) {
	const consultation = await findConsultation(slug);
	return { consultation, news: await listNews(consultation) };
}

/** The same for a feed reader, as Atom (RFC 4287). */
export async function readNewsFeed(slug: string, origin: string): Promise<string> {
	const consultation = await findConsultation(slug);
	const { name } = await readMunicipality();
	return newsFeed({ consultation, news: await listNews(consultation), author: name, origin });
}
