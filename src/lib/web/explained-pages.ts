// Pages with texts of the municipality, in which its words are explained. Not where two versions stand beside each other,
// and not at a desk: there a link in the text is in the way.
const texts = [
	'/adviezen/[slug]',
	'/beleid/[slug]',
	'/reactienota/[slug]',
	'/trajecten/[slug]',
	'/volg/[code]',
	'/vragenlijsten/[slug]',
	'/wijken/[slug]'
];
const others = ['/beleid/[slug]/vergelijk', '/beleid/[slug]/versies/[nummer]/leesbaar'];

/** Whether the words of the municipality are explained on this page. */
export const explainsWords = (route: string | null) =>
	route !== null && isBelow(route, texts) && !isBelow(route, others);

const isBelow = (route: string, tops: string[]) => tops.some((top) => route === top || route.startsWith(`${top}/`));
