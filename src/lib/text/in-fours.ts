/** Long signs as one reads and writes them over: in groups of four. Fewer at the end stay on the line of those before. */
export const inFours = (signs: string) =>
	(signs.match(/.{1,4}/g) ?? []).reduce((all, group) => all + (group.length < 4 ? '\u00A0' : ' ') + group, '').trim();

/** `K 7 Q X, M 3 P A`: each sign by itself, with a rest between the groups, for who listens. */
export const spelled = (code: string) =>
	code
		.split(/[\s-]+/)
		.map((group) => [...group].join(' '))
		.join(', ');
