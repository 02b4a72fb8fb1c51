/**
 * On one line, without what nobody sees: in the place of an end of a line comes a space, and marks that turn the reading
 * direction go. Of a title that begins with one a whole list would read backwards. What joins letters and emoji stays.
 */
export const oneLine = (text: string) =>
	text
		.replace(/\s*[\t\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ')
		.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060\ufeff]/gu, '')
		.trim();
