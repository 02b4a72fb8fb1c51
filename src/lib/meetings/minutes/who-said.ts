import { voicesWords } from '#lib/contributions/voices.ts';

/** At which table, and by how many; empty when there is nothing to tell. */
export const whoSaid = ({ tableName, voices }: { tableName: string; voices: number }) =>
	[tableName, voicesWords(voices)].filter(Boolean).join(' · ');
