export { JOURNEYS } from "./journeys";
export { freshStage } from "./stage";
