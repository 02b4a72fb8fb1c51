/** Why something of a file cannot be said in our language. */
export class CannotSay extends Error {}

export const cannot = (why: string): never => {
	throw new CannotSay(why);
};

export const shown = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);
