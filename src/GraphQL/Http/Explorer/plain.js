// The explorer without anything from elsewhere: an operation with its variables, the answer, the schema.
const at = id => document.getElementById(id);
const url = document.body.dataset.url;
const say = text => { at('state').textContent = text; };
let running = null;
let definitions = [];

function object(id, label) {
  const text = at(id).value.trim();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Error(`${label} are not JSON: ${problem.message}`);
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// One answer, or the events of a subscription as they come.
async function show(answer) {
  if (!(answer.headers.get('Content-Type') ?? '').startsWith('text/event-stream')) {
    at('result').textContent = pretty(await answer.text());
    return;
  }
  const decoder = new TextDecoder();
  let rest = '';
  at('result').textContent = '';
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const events = rest.split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const data = event.split('\n').filter(line => line.startsWith('data:')).map(line => line.slice(5).trim()).join('\n');
      if (data) at('result').textContent = `${pretty(data)}\n${at('result').textContent}`;
    }
    if (done) return;
  }
}

async function run() {
  running?.abort();
  const mine = running = new AbortController();
  at('stop').hidden = false;
  say('Running…');
  const started = performance.now();
  try {
    const answer = await fetch(url, {
      method: 'POST',
      signal: mine.signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json;q=0.9, text/event-stream;q=0.5',
        'GraphQL-Preflight': '1',
        ...object('headers', 'The headers'),
      },
      body: JSON.stringify({ query: at('query').value, variables: object('variables', 'The variables'), operationName: at('operation').value || undefined }),
    });
    await show(answer);
    say(`${answer.status} after ${Math.round(performance.now() - started)} ms`);
  } catch (problem) {
    say(mine.signal.aborted ? 'Stopped.' : problem.message);
  } finally {
    if (running === mine) {
      running = null;
      at('stop').hidden = true;
    }
  }
}

async function loadSchema() {
  try {
    const answer = await fetch(`${url}?sdl`);
    if (!answer.ok) throw new Error();
    definitions = (await answer.text()).split(/\n\n(?=\S)/);
    search();
  } catch {
    at('schema').textContent = 'The schema is not shown here.';
  }
}

function search() {
  const wanted = at('search').value.trim().toLowerCase();
  at('schema').textContent = definitions.filter(definition => definition.toLowerCase().includes(wanted)).join('\n\n');
}

at('run').addEventListener('click', run);
at('stop').addEventListener('click', () => running?.abort());
at('search').addEventListener('input', search);
addEventListener('keydown', pressed => {
  if ((pressed.ctrlKey || pressed.metaKey) && pressed.key === 'Enter') {
    pressed.preventDefault();
    run();
  }
});
loadSchema();
