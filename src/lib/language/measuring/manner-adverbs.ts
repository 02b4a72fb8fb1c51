/** Adverbs that say how something is done; other adverbs do not count as content. */
export const mannerAdverbs = new Set(
	`graag samen vanzelf hardop tevergeefs terloops volop voluit kortweg ronduit gaandeweg stapsgewijs geleidelijk
	plotsklaps stiekem spelenderwijs noodgedwongen vrijuit rechtstreeks ondersteboven binnenstebuiten achterstevoren
	desgevraagd desgewenst ambtshalve veiligheidshalve volledigheidshalve gemakshalve kortheidshalve steekproefsgewijs
	overhoop overeind halsoverkop luidkeels blindelings ruggelings zijdelings mondjesmaat`.split(/\s+/)
);
