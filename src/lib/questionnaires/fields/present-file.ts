/** A file that was added to an answer before. */
export interface PresentFile {
	id: string;
	name: string;
	/** Where one can look at it. */
	href: string;
	/** The small picture, of a photo. */
	thumbnail?: string | undefined;
	/** What is on it, for who does not see it. */
	description: string;
}
