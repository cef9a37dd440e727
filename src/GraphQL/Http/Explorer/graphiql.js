// Starts GraphiQL on the graph of this address.
const url = new URL(document.body.dataset.url, location.href);
const socket = new URL(url);
socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
const fetcher = GraphiQL.createFetcher({ url: url.href, subscriptionUrl: socket.href, headers: { 'GraphQL-Preflight': '1' } });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: '{\n  __typename\n}\n', shouldPersistHeaders: false }));
