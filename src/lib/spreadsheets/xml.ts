import { walkXml, type XmlLimits } from './xml-events.ts';

export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: XmlElement[];
	/** Its own text, CDATA included, without that of its children. */
	text: string;
}

/** The root of an XML text. Throws UnreadableFile as walkXml does. */
export function readXml(text: string, limits: Partial<XmlLimits> = {}): XmlElement {
	const top = element('', {});
	const path = [top];
	walkXml(
		text,
		{
			open: (name, attributes) => {
				const made = element(name, attributes);
				path.at(-1)!.children.push(made);
				path.push(made);
			},
			text: (more) => {
				path.at(-1)!.text += more;
			},
			close: () => path.pop()
		},
		limits
	);
	return top.children[0]!;
}

/** The first child of that name. */
export const childOf = ({ children }: XmlElement, name: string) => children.find((child) => child.name === name);

export const childrenOf = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name);

const element = (name: string, attributes: Readonly<Record<string, string>>): XmlElement => ({
	name,
	attributes,
	children: [],
	text: ''
});
