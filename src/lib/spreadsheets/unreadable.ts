/** Why a file cannot be read, in a sentence for who sent it. Who reads a file tells it as a problem of the form. */
export class UnreadableFile extends Error {
	constructor(sentence: string) {
		super(sentence);
		this.name = 'UnreadableFile';
	}
}

/** Stops the reading of a file, with the reason for who sent it. */
export function unreadable(sentence: string): never {
	throw new UnreadableFile(sentence);
}
