type PlainIsland = (props: { readonly island: HTMLElement }) => void;

export default (island: HTMLElement) => (takeOver: PlainIsland) => takeOver({ island });
