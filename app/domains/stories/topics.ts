/** The topic on which every node hears that something was told, changed or taken back in a round. */
export const storyTopic = 'stories';
