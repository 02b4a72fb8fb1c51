import type { Cluster } from './cluster.ts';

/** For who may write the plans of a cluster from now on. */
export const invitationLetter = ({ title, organisation }: Cluster, origin: string) => ({
	subject: `Schrijf mee aan het uitvoeringsplan voor ${title}`,
	text: `Goedendag,

De gemeente vraagt ${organisation} om een uitvoeringsplan voor “${title}”. U kunt daaraan meeschrijven.

Ga naar ${origin}/uitvoering en log in met dit e-mailadres. U krijgt dan een code per mail.

Kent u deze vraag niet? Dan hoeft u niets te doen.`
});

/** For who wrote a plan: it needs some more work. */
export const returnLetter = (title: string, note: string, address: string) => ({
	subject: `Wij gaven “${title}” terug`,
	text: `Goedendag,

De redactie las uw uitvoeringsplan “${title}”. Er moet nog iets gebeuren:

${note}

U kunt er weer in schrijven: ${address}`
});
