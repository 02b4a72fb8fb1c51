import { notPlain, type Gated } from '#lib/language-checks/passing.ts';
import type { Reply } from './reply.ts';
import { meaningOf, verdictLabels } from './verdict.ts';

interface Letter {
	reply: Pick<Reply, 'verdict' | 'reason'> & Gated;
	/** Whether there is a text already that everybody can read. */
	landed: boolean;
	/** Of the consultation. */
	title: string;
	municipality: string;
	code: string;
	/** The address of the platform, without a slash at the end. */
	origin: string;
}

/** The news that there is an answer. What the person said is not in it: a mail passes many hands. */
export const replyLetter = ({ reply, landed, title, municipality, code, origin }: Letter) => ({
	subject: `Antwoord op uw inbreng: ${title}`,
	text: `Beste inwoner,

U deed mee met "${title}". De gemeente gaf antwoord op wat u zei.

Het antwoord is: ${verdictLabels[reply.verdict].name.toLowerCase()}. ${meaningOf(reply.verdict, landed)}

${[reply.reason, notPlain(reply)].filter(Boolean).join('\n\n')}

Zie wat er met uw woorden gebeurde:
${origin}/volg/${code}

Uw volgcode is ${code}.

Met vriendelijke groet,
${municipality}`
});
