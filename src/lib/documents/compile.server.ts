import { refuse } from '#lib/errors.ts';
import { typeset, type Job } from './typesetter.ts';

const TIME_LIMIT = 20_000;
const INPUT_LIMIT = 20 * 2 ** 20;
const WAITING_LIMIT = 20;

export interface PdfOptions {
	title: string;
	/** The language of the text, such as nl or ar. */
	language: string;
	/** What the source may read, by name: a text is UTF-8. */
	files?: Record<string, string | Uint8Array>;
}

/**
 * Makes an accessible PDF (PDF/UA-1) from typst source, in a process of its own and one at a time. What is wrong with the
 * source is a bug of ours and throws; refuses when this machine has no compiler, and when too many wait.
 */
export async function makePdf(source: string, { title, language, files = {} }: PdfOptions): Promise<Uint8Array> {
	if (waiting >= WAITING_LIMIT)
		refuse('busy', 'Er worden nu veel pdf’s gemaakt. Wacht een minuut en probeer het opnieuw.');
	const job = { source: preamble + source, inputs: { title: onePlainLine(title), ...place(language) }, files };
	if (sizeOf(job) > INPUT_LIMIT) refuse('too_large', 'Dit is te groot voor één pdf. Maak het in delen.');
	return inTurn(() => compile(job));
}

const preamble = `
#set document(title: sys.inputs.title)
#set text(lang: sys.inputs.language, region: if sys.inputs.region != "" { sys.inputs.region })
`;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
	waiting++;
	const turn = last.then(work).finally(() => waiting--);
	last = turn.catch(() => undefined);
	return turn;
}

/** A text that no font can show would not be accessible: it is then made without what surely cannot be shown. */
async function compile(job: Job): Promise<Uint8Array> {
	const first = await typeset(job, TIME_LIMIT);
	const { pdf, problem } = isAboutLetters(first.problem) ? await typeset(await plainer(job), TIME_LIMIT) : first;
	if (!pdf) throw new Error(`Typst: ${problem}`);
	return pdf;
}

const isAboutLetters = (problem = '') => /could not be displayed|disallowed codepoint/.test(problem);

async function plainer(job: Job): Promise<Job> {
	const { printable } = await import('./fonts.ts');
	const plain = printable();
	const files = Object.entries(job.files).map(([name, file]) => [name, typeof file === 'string' ? plain(file) : file]);
	return { ...job, source: plain(job.source), files: Object.fromEntries(files) };
}

const onePlainLine = (text: string) =>
	text
		.toWellFormed()
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();

/** Typst knows a language of two or three letters, and beside it a region. */
function place(tag: string) {
	const { language, region = '' } = new Intl.Locale(tag);
	return { language, region: /^[A-Z]{2}$/.test(region) ? region : '' };
}

const sizeOf = ({ source, files }: Job) =>
	Object.values(files).reduce((size, file) => size + file.length, source.length);
