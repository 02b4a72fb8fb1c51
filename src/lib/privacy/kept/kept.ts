/** One thing that the platform keeps of people, as the privacy page says it. */
export interface KeptThing {
	what: string;
	why: string;
	howLong: string;
}
