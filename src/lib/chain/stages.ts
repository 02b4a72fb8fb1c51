/** The four steps from what people say to what they hear back, and where the redacteur does each. */
const stages = [
	{
		title: 'Ophalen',
		about: 'Vraag mensen wat zij vinden, en typ in wat op papier kwam.',
		tasks: [
			{ path: 'vragenlijsten', label: 'Vragenlijsten' },
			{ path: 'wensboom', label: 'Wensboom' },
			{ path: 'bijeenkomsten', label: 'Bijeenkomsten' },
			{ path: 'brieven', label: 'Brief of balie' },
			{ path: 'adviezen', label: 'Adviezen' }
		]
	},
	{
		title: 'Samenbrengen',
		about: 'Zet bij elkaar wat bij elkaar hoort.',
		tasks: [
			{ path: 'inbreng', label: 'Inbreng' },
			{ path: 'themas', label: 'Thema’s' },
			{ path: 'rode-draden', label: 'Rode draden' }
		]
	},
	{
		title: 'Schrijven',
		about: 'Maak er beleid van, en laat het lezen.',
		tasks: [
			{ path: 'beleid', label: 'Beleid' },
			{ path: 'raadsronde', label: 'Meelezen' },
			{ path: 'reacties', label: 'Reacties' },
			{ path: 'clusters', label: 'Clusters' }
		]
	},
	{
		title: 'Antwoord geven',
		about: 'Zeg iedereen wat ermee gebeurt. Daarna kan de raad besluiten.',
		tasks: [
			{ path: 'antwoorden', label: 'Antwoorden' },
			{ path: 'wijkagendas', label: 'Wijkagenda’s' },
			{ path: 'besluit', label: 'Besluit' }
		]
	}
] as const;

export type Task = (typeof stages)[number]['tasks'][number]['path'];

/** The steps of one consultation, each task with its address. `slug`: of the consultation. */
export const stagesOf = (slug: string) =>
	stages.map(({ tasks, ...stage }) => ({
		...stage,
		tasks: tasks.map((task): { path: Task; label: string; href: string } => ({
			...task,
			href: `/beheer/trajecten/${slug}/${task.path}`
		}))
	}));

/** Only what this visitor does there. Who does not edit is an opbouwwerker: they hold meetings and look after a wensboom. */
export const stagesFor = (edits: boolean, slug: string): Stage[] =>
	stagesOf(slug)
		.map((stage) => ({ ...stage, tasks: stage.tasks.filter(({ path }) => edits || inWijk.includes(path)) }))
		.filter(({ tasks }) => tasks.length);

/** What has no line of its own in the menu, and the task that it belongs to. */
const partOf: Record<string, Task> = { gesprekken: 'bijeenkomsten' };

/** Whether an address stands under a task. */
export const isUnder = ({ path, href }: { path: Task; href: string }, address: string) => {
	const at = address.slice(href.length - path.length).split('/')[0]!;
	return address.startsWith(href.slice(0, -path.length)) && (at === path || partOf[at] === path);
};

const inWijk: Task[] = ['wensboom', 'bijeenkomsten'];

export type Stage = ReturnType<typeof stagesOf>[number];
