/** Text as it is typed here, in lines that fit the page: those of one alinea become one, an item of a list stays one. */
export const prose = ([typed]: TemplateStringsArray): string =>
	typed!
		.trim()
		.split(/\n\s*\n/)
		.map((block) => block.split('\n').map((line) => line.trim()))
		.map((lines) => lines.reduce((joined, line) => `${joined}${line.startsWith('- ') ? '\n' : ' '}${line}`))
		.join('\n\n');
