/** Long signs as one reads and writes them over: in groups of four. Fewer at the end stay on the line of those before. */
export const inFours = (signs: string) =>
	(signs.match(/.{1,4}/g) ?? []).reduce((all, group) => all + (group.length < 4 ? '\u00A0' : ' ') + group, '').trim();
