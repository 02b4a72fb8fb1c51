import { node, type Step } from './steps.ts';

const formatting: Step = {
	name: 'formatting',
	work: async (signal) => {
		await node(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'], signal);
		return {};
	}
};

const lint: Step = {
	name: 'lint',
	work: async (signal) => {
		await node(['node_modules/eslint/bin/eslint.js', '.'], signal);
		return {};
	}
};

const types: Step = {
	name: 'types',
	work: async (signal) => {
		await node(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], signal);
		// A warning is a style that nobody gets: the compiler leaves out what it cannot see used.
		const check = ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
		await node(check, signal);
		return {};
	}
};

/** What needs no running platform. Types come first: they take longest. */
export const checks: Step[] = [types, formatting, lint];
