/** Something that happened in a consultation and that everybody may know. */
export interface NewsItem {
	/** A UUID that is the same for ever. */
	id: string;
	at: Date;
	title: string;
	/** On the platform, from its root. */
	href: string;
	/** A large step: also for who wants few mails. */
	large: boolean;
}

/** As many as a page or a feed shows. */
export const MOST = 50;
