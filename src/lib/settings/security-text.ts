const HALF_A_YEAR = 182 * 24 * 3600_000;

interface Given {
	/** Where who found a hole can write to; empty when the municipality set none. */
	email: string;
	/** As `https://samenspraak.example`. */
	origin: string;
	moment: Date;
}

/** What RFC 9116 asks. It expires within a year, and each reading moves that day. */
export const securityText = ({ email, origin, moment }: Given) =>
	[
		`Contact: ${email ? `mailto:${email}` : `${origin}/toegankelijkheid`}`,
		`Expires: ${new Date(moment.getTime() + HALF_A_YEAR).toISOString()}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${origin}/.well-known/security.txt`,
		''
	].join('\n');
