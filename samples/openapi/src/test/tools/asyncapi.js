// Prints what AsyncAPI's parser finds wrong with a file, as "asyncapi validate" does. Its build for browsers has no dependencies.
globalThis.self = globalThis;
const fs = require('fs');
const Parser = require('@asyncapi/parser/browser');

const rules = {'asyncapi-latest-version': 'off'};
new Parser({ruleset: {rules}}).validate(fs.readFileSync(process.argv[2], 'utf8')).then(found => {
    found.forEach(problem => console.log(`${problem.path.join('/')}: ${problem.code}: ${problem.message}`));
    console.log(`${found.length} problems`);
});
