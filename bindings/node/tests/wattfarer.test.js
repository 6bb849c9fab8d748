// One file, so that the planner is made ready once.
'use strict'

const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { CAR, FULL, ROOT, chargeRequest, ground, request, wattfarer } = require('./support.js')
const { addon } = require('../shell.js')

const hooks = { skip: addon.plantedPanic === undefined && 'built without test-hooks' }

// The cases of tests/vectors, the same files that every language runs.
const CALLS = {
  charge_estimate: ['chargeRequest', 'chargeEstimate', async (it) => wattfarer.chargeEstimate(it)],
  energy_estimate: ['energyRequest', 'energyEstimate', async (it) => wattfarer.energyEstimate(it)],
  schedule_cheapest: ['scheduleRequest', 'schedule', (it) => wattfarer.scheduleCheapest(it)],
  schedule_site: ['scheduleRequest', 'schedule', (it) => wattfarer.scheduleSite(it)],
  plan_trips: ['planRequest', 'planAnswer', async (it) => (await ground()).planner.plan(it)],
  drive_energy: ['driveRequest', 'energyEstimate', async (it) => (await ground()).roads.driveEnergy(it)],
  charge_state: [null, 'chargeState', async (it) => chargeState(it)],
  webhook: [null, null, async ({ secret, signature, body, received_at: receivedAt }) =>
    new wattfarer.Webhooks([secret]).receive(signature, Buffer.from(body), { receivedAt })],
  webhook_signature: [null, null, async ({ secret, body }) => wattfarer.webhookSignature(secret, Buffer.from(body))],
  enode_webhook: [null, null, async (it) => enodeWebhook(it)],
  enode_webhook_signature: [null, null, async ({ secret, body }) => wattfarer.enodeWebhookSignature(secret, Buffer.from(body))],
  error_row: [null, null, async ({ code }) => wattfarer.errorTable().find((row) => row.code === code)],
  range: ['rangeRequest', 'range', async (it) => (await ground()).roads.range(it)],
}

function enodeWebhook({ secret, signature, body, received_at: receivedAt }) {
  return new wattfarer.EnodeWebhooks([secret]).receive(signature, Buffer.from(body), { receivedAt })
}

// What a charging point or a webhook said.
function chargeState(said) {
  const { format, connection_id: id, received_at: receivedAt, payload, secret, signature, body } = said
  if (format === 'enode_webhook') return enodeWebhook(said)[0].state
  if (format === 'smartcar_webhook') {
    return new wattfarer.Webhooks([secret]).receive(signature, Buffer.from(body), { receivedAt }).states[0]
  }
  const call = { 'ocpp1.6': 'stateFromOcpp16', 'ocpp2.0.1': 'stateFromOcpp201', ocpi: 'stateFromOcpi' }[format]
  return wattfarer[call](id, JSON.stringify(payload), { receivedAt })
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())

async function check(vector) {
  const [read, write, call] = CALLS[vector.call]
  let answer
  try {
    const asked = read === null ? vector.request : wattfarer[`${read}FromJson`](JSON.stringify(vector.request))
    answer = await call(asked)
    if (write !== null) answer = JSON.parse(wattfarer[`${write}ToJson`](answer))
  } catch (error) {
    if (!(error instanceof wattfarer.WattfarerError) || vector.error === undefined) throw error
    assert.equal(error.code, vector.error.code)
    // A record that cannot be read is refused before the engine names a field.
    assert.ok([vector.error.field, 'json'].includes(error.field), `field ${error.field}`)
    return
  }
  assert.equal(vector.error, undefined, 'no error')
  for (const { pointer, text, value, tolerance } of vector.expected) {
    const found = pointer.split('/').slice(1).reduce((it, part) => it[write === null ? camel(part) : part], answer)
    if (text !== undefined) assert.equal(found, text, pointer)
    else assert.ok(Math.abs(found - value) <= tolerance * Math.abs(value), `${pointer} is ${found}, expected ${value}`)
  }
}

const folder = path.join(ROOT, 'tests', 'vectors')
const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json')).sort()
for (const name of files) {
  test(`vector ${name}`, () => check(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))))
}

test('there are vectors, and a changed one fails', async () => {
  assert.ok(files.length >= 120)
  const vector = JSON.parse(fs.readFileSync(path.join(folder, 'charge', 'dc_150_kw_to_80.json'), 'utf8'))
  vector.expected[0].value *= 1.01
  await assert.rejects(check(vector))
})

test('every kind of error arrives whole', hooks, () => {
  const table = wattfarer.errorTable()
  assert.equal(table.length, 15)
  for (const { code, retryable } of table) {
    assert.throws(
      () => wattfarer.chargeEstimate && shellError(() => addon.plantedError(code)),
      { name: 'WattfarerError', code, field: 'code', hint: 'none', details: { line: '7' }, retryAfterS: 1.5, retryable },
    )
  }
})

function shellError(call) {
  return require('../shell.js').checked(call, null)
}

test('planted panics become errors', hooks, () => {
  for (let number = 0; number < 200; number += 1) {
    assert.throws(() => shellError(() => addon.plantedPanic(`planted ${number}`)), {
      name: 'WattfarerError',
      code: 'internal',
      message: new RegExp(`planted ${number}`),
    })
  }
})

test('a refusal names field and hint', async () => {
  assert.throws(() => wattfarer.chargeEstimate(chargeRequest({ startSoc: 80 })), {
    code: 'invalid_input',
    field: 'start_soc',
    hint: /0\.8/,
  })
  assert.throws(() => wattfarer.vehicle('tesla-model-33'), { code: 'not_found' })
  assert.throws(() => wattfarer.chargeEstimate({ ...chargeRequest(), colour: 'red' }), { field: 'colour' })
  assert.throws(() => wattfarer.chargeEstimate(chargeRequest({ connector: { currentType: 'three' } })), {
    code: 'invalid_input',
    hint: /ac, dc/,
  })
  for (const wrong of [undefined, null, 7, 'text', [], () => 0]) {
    assert.throws(() => wattfarer.chargeEstimate(wrong), { code: 'invalid_input' })
  }
  await assert.rejects(wattfarer.Roads.open('/nowhere.wfmap'), { code: 'not_found' })
})

test('the module is there for import and require', async () => {
  const module = await import('../index.mjs')
  assert.equal(module.chargeEstimate, wattfarer.chargeEstimate)
  assert.equal(module.default.Planner, wattfarer.Planner)
  assert.deepEqual(Object.keys(module).filter((name) => name !== 'default').sort(), Object.keys(wattfarer).sort())
})

test('many estimates are columns, each what a single one says', async () => {
  const rows = FULL ? 1_000_000 : 200_000
  const startSoc = Float64Array.from({ length: rows }, (_, row) => (0.75 * row) / rows)
  const targetSoc = new Float64Array(rows).fill(0.8)
  const bulk = { vehicle: CAR, connector: { currentType: 'dc', maxPowerKw: 150 } }
  const began = performance.now()
  const columns = await wattfarer.chargeEstimatesBulk(bulk, startSoc, targetSoc)
  console.log(`${rows} estimates: ${(performance.now() - began).toFixed(1)} ms`)
  assert.ok(columns.durationS instanceof Float64Array && columns.durationS.length === rows && columns.refused === 0)
  for (const row of [0, 17, rows - 1]) {
    const single = wattfarer.chargeEstimate(chargeRequest({ startSoc: startSoc[row] }))
    assert.equal(columns.durationS[row], single.durationS)
    assert.equal(columns.durationP90S[row], single.durationP90S)
  }
  const mixed = await wattfarer.chargeEstimates([chargeRequest(), chargeRequest({ startSoc: 80 })])
  assert.equal(mixed[0].failure, undefined)
  assert.equal(mixed[1].failure.code, 'invalid_input')
})

test('a trip is plain data with typed arrays', async () => {
  const answer = await (await ground()).planner.plan(request())
  const [trip] = answer.trips
  assert.ok(trip.legs[0].geometry.lon instanceof Float64Array)
  assert.equal(JSON.parse(wattfarer.planGeojson(answer)).type, 'FeatureCollection')
  assert.equal(answer.search.gap, 0)
})

test('an AbortSignal stops the work', hooks, async () => {
  const { cancellable, native } = require('../shell.js')
  const { planner } = await ground()
  // What is read and made ready once is not what cancelling is about.
  await planner.plan(request())
  const took = []
  for (const wait of [300, 330, 410, 470, 520]) {
    const abort = new AbortController()
    const endless = cancellable(abort.signal, (token) => addon.planWithoutEnd(native(planner), request(), token), null)
    await new Promise((resolve) => setTimeout(resolve, wait))
    const began = performance.now()
    abort.abort()
    await assert.rejects(endless, { code: 'cancelled' })
    took.push(performance.now() - began)
  }
  console.log(`stopped after ${took.map((ms) => ms.toFixed(1)).join(', ')} ms`)
  // A busy machine may hold a thread back; it does not do so each time.
  assert.ok(Math.min(...took) < 50)
  await assert.rejects(planner.plan(request(), { signal: AbortSignal.abort() }), { code: 'cancelled' })
})

test('many plans at once give the same bytes', async () => {
  const { planner } = await ground()
  const asked = ['Rome', 'Berlin', 'Vienna'].flatMap((to) => [0.5, 0.9].map((soc) => request('Munich', to, soc)))
  const one = []
  for (const it of asked) one.push(wattfarer.planAnswerToJson(await planner.plan(it)))
  const many = await Promise.all([...asked, ...asked].map((it) => planner.plan(it)))
  assert.deepEqual(many.map(wattfarer.planAnswerToJson), [...one, ...one])
  const told = []
  const outcomes = await planner.planMany(asked, { threads: 8, onProgress: (done, total) => told.push([done, total]) })
  assert.deepEqual(outcomes.map(({ answer }) => wattfarer.planAnswerToJson(answer)), one)
  await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal(told.length, 6)
})

test('many calls keep memory flat', () => {
  const calls = FULL ? 1_000_000 : 100_000
  const [good, bad] = [chargeRequest(), chargeRequest({ startSoc: 80 })]
  const run = (count) => {
    for (let index = 0; index < count; index += 1) {
      try {
        wattfarer.chargeEstimate(index % 8 ? good : bad)
      } catch (error) {
        assert.equal(error.code, 'invalid_input')
      }
    }
    for (let round = 0; round < 3; round += 1) globalThis.gc?.()
    // V8 takes pages for its heap when it likes: what is used of them counts, and everything beside them.
    const { rss, heapTotal, heapUsed } = process.memoryUsage()
    return { beside: (rss - heapTotal) / 1024, used: heapUsed / 1024 }
  }
  // V8 compiles what is called often until about the 400,000th call.
  let before = run(400_000)
  let [beside, used] = [Infinity, Infinity]
  // A leak grows in every round; what V8 does at a moment of its own does so in one.
  for (let round = 0; round < (FULL ? 1 : 3); round += 1) {
    const after = run(calls)
    beside = Math.min(beside, after.beside - before.beside)
    used = Math.min(used, after.used - before.used)
    before = after
  }
  console.log(`${calls} calls: ${beside.toFixed(0)} KiB, of V8's heap ${used.toFixed(0)} KiB`)
  assert.ok(beside < 1024 && used < 1024, `${beside} KiB, heap ${used} KiB`)
})

test('loading is quick', () => {
  const code = 'const b = performance.now(); require("."); console.log(performance.now() - b)'
  const runs = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['-e', code], { cwd: path.join(__dirname, '..') })))
  console.log(`load: ${Math.min(...runs).toFixed(1)} ms`)
})

test('every name and every line of documentation is in the types', () => {
  const surface = JSON.parse(fs.readFileSync(path.join(ROOT, 'bindings', 'api.json'), 'utf8'))
  const types = fs.readFileSync(path.join(__dirname, '..', 'index.d.ts'), 'utf8')
  const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
  for (const { name, doc, fields } of surface.records) {
    assert.ok(types.includes(`export interface ${name} {`), name)
    for (const line of doc.split('\n')) assert.ok(types.includes(line), line)
    for (const field of fields) assert.ok(types.includes(`  ${camel(field.name)}${field.default ? '?' : ''}: `), field.name)
  }
  for (const { name, doc } of surface.functions) {
    assert.ok(types.includes(`export function ${camel(name)}(`), name)
    assert.equal(typeof wattfarer[camel(name)], 'function', name)
    for (const line of doc.split('\n')) assert.ok(types.includes(line), line)
  }
})

for (const name of ['charge_time.mjs', 'trip.js']) {
  test(`the example ${name} runs`, () => {
    assert.ok(execFileSync(process.execPath, [path.join(__dirname, '..', 'examples', name)], { encoding: 'utf8' }))
  })
}
