import { redirect } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { BlockForm, ReadBlockForm } from '#lib/replies/block.ts';
import { approveBlock, blockWords, changeBlock, findBlock, retireBlock } from '#lib/replies/blocks.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = personWho(event, mayEdit);
	const block = await findBlock(event.params.id);
	return { block, seal: sealOf(...blockWords(block)), mine: block.writtenById === id };
};

export const actions = {
	change: form(BlockForm, async (block, event) => {
		await changeBlock(personWho(event, mayEdit), event.params.id!, block);
		redirect(303, `${event.url.pathname}?bewaard`);
	}),
	approve: form(ReadBlockForm, async ({ basedOn }, event) => {
		await approveBlock(personWho(event, mayEdit), event.params.id!, basedOn);
		redirect(303, `${event.url.pathname}?goedgekeurd`);
	}),
	retire: form(ReadBlockForm, async (_, event) => {
		await retireBlock(personWho(event, mayEdit), event.params.id!);
		redirect(303, '/beheer/standaardteksten');
	})
} satisfies Actions;
