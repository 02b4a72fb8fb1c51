import type { Cluster } from './cluster.ts';

/** What each mail about a cluster needs. `origin`: the address of the platform, without a slash at the end. */
export interface Sender {
	municipality: string;
	origin: string;
}

/** For who may write the plans of a cluster from now on. */
export const invitationLetter = ({ title, organisation }: Cluster, { municipality, origin }: Sender) => ({
	subject: `Schrijf mee aan het uitvoeringsplan voor ${title}`,
	text: `Goedendag,

De gemeente vraagt ${organisation} om een uitvoeringsplan voor “${title}”. U kunt daaraan meeschrijven.

Ga naar ${origin}/uitvoering en log in met dit e-mailadres. U krijgt dan een code per mail.

Kent u deze vraag niet? Dan hoeft u niets te doen.

Met vriendelijke groet,
${municipality}`
});

/** For who wrote a plan: it needs some more work. */
export const returnLetter = (
	plan: { title: string; slug: string },
	note: string,
	{ municipality, origin }: Sender
) => ({
	subject: `Wij gaven “${plan.title}” terug`,
	text: `Goedendag,

De redactie las uw uitvoeringsplan “${plan.title}”. Er moet nog iets gebeuren:

${note}

U kunt er weer in schrijven:
${origin}/uitvoering/${plan.slug}

Met vriendelijke groet,
${municipality}`
});
