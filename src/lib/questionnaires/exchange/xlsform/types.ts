export interface Typed {
	/** In small letters: `select_one`. */
	type: string;
	/** The list of choices. */
	list: string;
	orOther: boolean;
}

/** `select_one wijken or_other` in its parts. */
export function typeOf(said: string): Typed {
	const [first = '', ...others] = said.trim().split(/\s+/);
	const whole = said.trim().toLowerCase().replace(/\s+/g, ' ');
	const type = first
		.toLowerCase()
		.replace('select1', 'select_one')
		.replace(/^select_multiple_from_file$/, 'select_multiple');
	const spaced = /^(select one|select multiple)( from)? (\S+)/.exec(whole);
	const list = others.filter((word) => word !== 'or_other')[spaced ? (spaced[2] ? 2 : 1) : 0] ?? '';
	return { type: spaced ? spaced[1]!.replace(' ', '_') : type, list, orOther: others.includes('or_other') };
}

/** What the device notes, and no person answers. */
const silent = new Set(
	[
		'start',
		'end',
		'today',
		'deviceid',
		'subscriberid',
		'simserial',
		'phonenumber',
		'username',
		'email_metadata'
	].concat(['audit', 'hidden', 'calculate', 'background-audio', 'start-geopoint', 'xml-external', 'csv-external'])
);

export const isSilentType = (type: string) => silent.has(type);
