/** What inwoners said: that one can support. What was said in a round is not among it. */
export const residentsAmong = <R extends { channel: string }>(remarks: R[]) =>
	remarks.filter(({ channel }) => channel === 'paragraph_reaction');
