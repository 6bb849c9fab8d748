// Connected cars: against `wattfarer serve --simulate 3`, which tests/simulate.sh starts. Nothing leaves the loopback.
'use strict'

const assert = require('node:assert/strict')
const { createHmac } = require('node:crypto')
const { execFileSync } = require('node:child_process')
const http = require('node:http')
const path = require('node:path')
const { test } = require('node:test')
const { CAR, wattfarer } = require('./support.js')

const { WATTFARER_ORIGIN: origin, WATTFARER_TOKEN: token } = process.env
const simulated = { skip: origin === undefined && 'no simulated cars: run it by tests/simulate.sh' }
const SECRET = 'a-secret-that-nothing-shows'
const vehicle = { id: CAR }

test('a car is read and told what to do', simulated, async () => {
  const cars = wattfarer.Provider.connect('smartcar_v2', token, { origin })
  const ids = await cars.vehicles()
  assert.equal(ids.length, 3)
  const car = ids[1]
  assert.ok((await cars.attributes(car)).make)
  const outcomes = await cars.chargeStates([...ids, 'asleep'])
  assert.deepEqual(outcomes.map(({ failure }) => failure === undefined), [true, true, true, false])
  const commands = new wattfarer.Commands(cars, {})
  const limit = await commands.setLimit(car, 0.9)
  assert.equal(limit.status, 'confirmed', JSON.stringify(limit))
  const start = await commands.start(car, { commandId: 'start-1' })
  assert.equal(start.status, 'confirmed', JSON.stringify(start))
  assert.deepEqual(await commands.start(car, { commandId: 'start-1' }), start)
  await assert.rejects(commands.stop(car, { commandId: 'start-1' }), { code: 'conflict', field: 'command_id' })
  const state = await cars.chargeState(car)
  assert.equal(state.chargingStatus.value, 'charging')
  assert.equal(state.soc.source, 'smartcar_v2')
  assert.ok(wattfarer.readyFromState(state, { vehicle }).toFull.durationS > 0)
  const watched = await new wattfarer.Watcher(cars, car).nextChange()
  assert.ok(watched.changed.includes('soc'))
  assert.equal((await commands.stop(car)).status, 'confirmed')
})

test('an owner consents', simulated, async () => {
  const application = new wattfarer.SmartcarApplication('test-client', 'test-secret', 'http://127.0.0.1/back', { origin })
  const consent = application.consent({ scopes: ['read_vehicle_info', 'read_charge', 'read_battery', 'control_charge'], mode: 'simulated' })
  const back = (await fetch(consent.url(), { redirect: 'manual' })).headers.get('location')
  await assert.rejects(application.exchange(application.consent({}), back), { code: 'unauthorized' })
  const cars = await application.exchange(consent, back)
  const tokens = cars.tokens()
  assert.ok(tokens instanceof wattfarer.Tokens && tokens.refreshToken())
  assert.deepEqual(await application.resume(tokens).vehicles(), await cars.vehicles())
  await assert.rejects(application.exchange(consent, back), { code: 'unauthorized' })
})

test('an AbortSignal stops the request', async () => {
  let gone
  const left = new Promise((resolve) => { gone = resolve })
  let entered
  const asked = new Promise((resolve) => { entered = resolve })
  const server = http.createServer((request) => {
    entered()
    request.socket.once('close', gone)
  })
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  try {
    const cars = wattfarer.Provider.connect('smartcar_v2', SECRET, { origin: `http://127.0.0.1:${server.address().port}` })
    const abort = new AbortController()
    const waiting = cars.vehicles({ signal: abort.signal })
    await asked
    const began = performance.now()
    abort.abort()
    await assert.rejects(waiting, { code: 'cancelled' })
    const spent = performance.now() - began
    console.log(`given up after ${spent.toFixed(1)} ms`)
    assert.ok(spent < 50, `${spent} ms`)
    await left
    await assert.rejects(cars.vehicles({ signal: AbortSignal.abort() }), { code: 'cancelled' })
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a webhook is believed by its bytes alone', () => {
  const body = Buffer.from('{"eventType": "VERIFY", "data": {"challenge": "plain-word"}}')
  const receiver = new wattfarer.Webhooks([SECRET])
  const expected = createHmac('sha256', SECRET).update('plain-word').digest('hex')
  const event = receiver.receive(undefined, body)
  assert.ok(event.kind === 'verify' && event.answer.includes(expected))
  const other = Buffer.from('{"eventType": "SOMETHING", "eventId": "1"}')
  const signature = createHmac('sha256', SECRET).update(other).digest('hex')
  assert.equal(wattfarer.webhookSignature(SECRET, other), signature)
  assert.equal(receiver.receive(signature, other).kind, 'other')
  assert.throws(() => receiver.receive(signature, other), { code: 'conflict' })
  assert.throws(() => receiver.receive(signature, Buffer.concat([other, Buffer.from(' ')])), { code: 'unauthorized' })
  assert.throws(() => receiver.receive(signature, 'text'), { code: 'invalid_input' })
})

test('a delivery of Enode counts once', () => {
  const body = Buffer.from('[{"event": "user:vehicle:deleted", "vehicle": {"id": "car-1"}}]')
  const signature = wattfarer.enodeWebhookSignature(SECRET, body)
  const [receiver, restarted] = [new wattfarer.EnodeWebhooks([SECRET]), new wattfarer.EnodeWebhooks([SECRET])]
  const [event] = receiver.receive(signature, body)
  assert.deepEqual([event.kind, event.connectionId, event.state], ['deleted', 'car-1', undefined])
  restarted.remember(receiver.remembered())
  for (const again of [receiver, restarted]) assert.throws(() => again.receive(signature, body), { code: 'conflict' })
})

test('secrets are shown nowhere, and makes are known before anybody consents', () => {
  const { inspect } = require('node:util')
  const application = new wattfarer.SmartcarApplication('id', SECRET, 'http://127.0.0.1/back', { origin: 'http://127.0.0.1:9' })
  assert.ok(!inspect(application, { showHidden: true, depth: 5 }).includes(SECRET))
  assert.throws(() => wattfarer.Provider.connect('bicycle', SECRET), (error) => error.code === 'invalid_input' && !inspect(error).includes(SECRET))
  assert.ok(wattfarer.brands().length >= 39)
  assert.equal(wattfarer.brand('skoda').name, 'Škoda')
})

test('the example live.mjs runs', simulated, () => {
  const said = execFileSync(process.execPath, [path.join(__dirname, '..', 'examples', 'live.mjs')], { encoding: 'utf8' })
  assert.match(said, /charging: confirmed/)
})
