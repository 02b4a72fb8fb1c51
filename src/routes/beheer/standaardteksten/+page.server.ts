import { redirect } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { BlockForm } from '#lib/replies/block.ts';
import { readBlocks } from '#lib/replies/block-desk.server.ts';
import { writeBlock } from '#lib/replies/blocks.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayEdit);
	return readBlocks(event.locals.refused);
};

export const actions = {
	write: form(BlockForm, async (block, event) => {
		const id = await writeBlock(personWho(event, mayEdit), block);
		redirect(303, `/beheer/standaardteksten/${id}?bewaard`);
	})
} satisfies Actions;
