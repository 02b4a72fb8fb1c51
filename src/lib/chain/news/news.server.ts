import { adviceNews } from './advices.server.ts';
import { answerNews } from './answers.server.ts';
import { MOST, type NewsItem } from './item.ts';
import { meetingNews } from './meetings.server.ts';
import { questionnaireNews } from './questionnaires.server.ts';
import { textNews } from './texts.server.ts';
import { progressNews } from './progress.server.ts';

/** What everybody may know of a consultation, the newest first. Each is looked up where it is public, and else not there. */
export async function listNews(consultation: { id: string; slug: string }): Promise<NewsItem[]> {
	const { id } = consultation;
	const all = [
		...(await textNews(id)),
		...(await questionnaireNews(id)),
		...(await meetingNews(id)),
		...(await progressNews(id)),
		...(await adviceNews(id)),
		...(await answerNews(consultation))
	];
	return all.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, MOST);
}
