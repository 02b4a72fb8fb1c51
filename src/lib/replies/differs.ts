/** Said beside an answer that is not what somebody else with the same words was told. */
export const differs = (because: string) =>
	`Iemand anders zei hetzelfde, en kreeg een ander antwoord. De reden: ${because}`;
