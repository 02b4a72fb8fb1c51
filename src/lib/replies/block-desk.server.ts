import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { valueOf, type FormState } from '#lib/ui/form-state.ts';
import { blockWords, findBlock, listBlocks } from './blocks.server.ts';

/** All standaardteksten, with how plain the new one is that came back. */
export async function readBlocks(returned?: FormState) {
	return { blocks: await listBlocks(), ...(await checkText(valueOf(returned, 'text'))) };
}

/** One standaardtekst, with how plain it is: as it was typed when it came back, else as it is stored. */
export async function readBlockDesk(person: Person, id: string, returned?: FormState) {
	const block = await findBlock(id);
	const typed = returned?.action === '?/change' ? returned : undefined;
	return {
		block,
		seal: sealOf(...blockWords(block)),
		mine: block.writtenById === person.id,
		...(await checkText(valueOf(typed, 'text', block.text)))
	};
}

async function checkText(text: string) {
	const { verdict } = await checkLanguage([text]);
	// Not as `language`: that is what the layout says that the page itself is in.
	return { text, measured: verdict };
}
