// Smartcar's own SDK for Node, unmodified, against the gateway. Only origin variables are set.
'use strict';

const assert = require('assert');
const http = require('http');
const smartcar = require('smartcar');

const AMT = process.env.GATEWAY_MANAGEMENT_TOKEN;
const SCOPE = ['required:read_vehicle_info', 'read_battery', 'read_charge', 'control_charge', 'read_vin', 'read_fuel',
  'read_security', 'control_security', 'read_service_history', 'control_navigation', 'read_odometer'];
let checks = 0;

function check(name, condition, shown) {
  assert.ok(condition, `${name}: ${JSON.stringify(shown)}`);
  checks += 1;
}

async function refused(call, status, type, code = null) {
  try {
    await call();
  } catch (error) {
    check(`${type} ${status}`, error.statusCode === status && error.type === type, {...error, message: error.message});
    check(`${type} code`, (error.code || null) === code, error);
    return error;
  }
  throw new Error(`${type}: was not refused`);
}

// What a browser does: follows the link, and is sent back with a code.
function consent(client, scope = SCOPE) {
  return new Promise((resolve, reject) => {
    http.get(client.getAuthUrl(scope, {state: 's1'}), (answer) => {
      answer.resume();
      check('302 at once', answer.statusCode === 302, answer.statusCode);
      const back = new URL(answer.headers.location);
      check('state echoed', back.searchParams.get('state') === 's1', String(back));
      resolve(back.searchParams.get('code'));
    }).on('error', reject);
  });
}

/** The first delivery to a receiver that answers the challenge by what the SDK has for it. */
function receive() {
  const [host, port] = process.env.GATEWAY_RECEIVER.split(':');
  return new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        const body = JSON.parse(text);
        const signature = request.headers['sc-signature'];
        const answer = signature ? {} : {challenge: smartcar.hashChallenge(AMT, body.data.challenge)};
        response.end(JSON.stringify(answer), () => {
          if (signature) {
            server.close();
            server.closeAllConnections();
            resolve({signature, body});
          }
        });
      });
    });
    server.listen(Number(port), host);
  });
}

async function main() {
  const client = new smartcar.AuthClient({mode: 'simulated'});
  let access = await client.exchangeCode(await consent(client));
  access = await client.exchangeRefreshToken(access.refreshToken);
  const token = access.accessToken;
  await assert.rejects(() => client.exchangeCode('nonsense'), (error) => error.statusCode === 400);

  const user = await smartcar.getUser(token);
  check('user', user.id.length === 36 && user.meta.requestId, user);
  const listed = await smartcar.getVehicles(token);
  check('vehicles', listed.vehicles.length === 3 && listed.paging.count === 3, listed);
  const page = await smartcar.getVehicles(token, {limit: 1, offset: 1});
  check('offset is applied', page.vehicles[0] === listed.vehicles[1] && page.paging.offset === 1, page);

  const car = new smartcar.Vehicle(listed.vehicles[0], token);
  const hybrid = new smartcar.Vehicle(listed.vehicles[1], token);
  const attributes = await car.attributes();
  check('attributes', attributes.id === car.id && attributes.make === 'TESLA', attributes);
  check('permissions', (await car.permissions()).paging.count === SCOPE.length);
  const charge = await car.charge();
  check('charge', charge.isPluggedIn === true && charge.state === 'NOT_CHARGING', charge);
  check('age is a date', charge.meta.dataAge instanceof Date && !Number.isNaN(charge.meta.dataAge.getTime()), charge);
  check('battery', (await car.battery()).percentRemaining >= 0.4);
  check('capacity', (await car.batteryCapacity()).capacity > 50);
  check('nominal capacity', (await car.nominalCapacity()).capacity.nominal > 50);
  const started = await car.startCharge();
  check('start', started.status === 'success' && started.message, started);
  check('reads back at once', (await car.charge()).state === 'CHARGING');
  check('stop', (await car.stopCharge()).status === 'success');
  check('stopped', (await car.charge()).state === 'NOT_CHARGING');
  // This SDK sends the limit as a text.
  check('set limit', (await car.setChargeLimit(0.7)).status === 'success');
  check('get limit', (await car.getChargeLimit()).limit === 0.7);
  await refused(() => car.setChargeLimit(0.2), 400, 'VALIDATION');
  await refused(() => car.fuel(), 501, 'COMPATIBILITY', 'VEHICLE_NOT_CAPABLE');
  check('fuel of the hybrid', (await hybrid.fuel()).percentRemaining > 0);
  const imperial = new smartcar.Vehicle(car.id, token, {unitSystem: 'imperial'});
  const miles = await imperial.odometer();
  check('miles', Math.abs(miles.distance * 1.609344 - (await car.odometer()).distance) < 0.02, miles);
  check('units echoed', miles.meta.unitSystem === 'imperial', miles);
  check('locked', (await car.lockStatus()).isLocked === true);
  check('unlock', (await car.unlock()).status === 'success');
  check('lock', (await car.lock()).status === 'success');
  check('service history', (await car.serviceHistory('2020-01-01', '2030-01-01')).data.length === 2);
  check('destination', (await car.sendDestination(48.1, 11.6)).status === 'success');

  const batch = await car.batch(['/charge', '/battery', '/fuel', '/charge/limit', '/']);
  check('batch', batch.charge().state === 'NOT_CHARGING' && batch.chargeLimit().limit === 0.7, batch.charge());
  check('batch attributes', batch.attributes().id === car.id);
  assert.throws(() => batch.fuel(), (error) => error.type === 'COMPATIBILITY' && error.code === 'VEHICLE_NOT_CAPABLE');
  await refused(() => car.batch(['/mind']), 400, 'VALIDATION');

  const limited = await refused(() => new smartcar.Vehicle('rate-limited', token).charge(), 429, 'RATE_LIMIT', 'VEHICLE');
  check('retry after', Number(limited.retryAfter) > 0, limited);
  await refused(() => new smartcar.Vehicle('asleep', token).startCharge(), 409, 'VEHICLE_STATE', 'ASLEEP');
  await refused(() => new smartcar.Vehicle('bad_id', token).charge(), 400, 'VALIDATION');
  await refused(() => new smartcar.Vehicle(car.id, 'nonsense').charge(), 401, 'AUTHENTICATION');
  const narrow = await client.exchangeCode(await consent(client, ['read_charge']));
  await refused(() => new smartcar.Vehicle(car.id, narrow.accessToken).battery(), 403, 'PERMISSION');
  await client.exchangeCode(await consent(client));

  const compatible = await smartcar.getCompatibility((await car.vin()).vin, ['read_charge', 'read_fuel'], 'DE', {mode: 'live'});
  check('compatibility', compatible.compatible && compatible.capabilities.length === 2, compatible);
  const matrix = await smartcar.getCompatibilityMatrix('EUROPE', {make: ['RENAULT', 'TESLA'], type: 'BEV'});
  check('matrix', matrix.RENAULT.length > 0 && matrix.TESLA.length > 0, Object.keys(matrix));
  // This SDK signs the delivery as JavaScript would write it: our bytes must be the same.
  const delivered = receive();
  check('subscribe', (await car.subscribe('wh1')).webhookId === 'wh1');
  const {signature, body} = await delivered;
  check('signature of a webhook', smartcar.verifyPayload(AMT, signature, body), body);
  check('first delivery', body.eventType === 'VEHICLE_STATE' && body.data.vehicle.id === car.id, body);
  check('another signature', !smartcar.verifyPayload(AMT, signature, {...body, eventId: 'other'}));
  check('unsubscribe', (await car.unsubscribe(AMT, 'wh1')).status === 'success');

  const vehicle3 = await smartcar.getVehicle(token, car.id);
  check('v3 vehicle', vehicle3.body.attributes.make === 'TESLA', vehicle3);
  const signals = await car.getSignals();
  check('v3 signals', signals.body.data.some((signal) => signal.id === 'charge-ischarging'), signals);
  const signal = await car.getSignal('charge-chargelimits');
  check('v3 signal', signal.body.attributes.body.activeLimit === 70, signal);

  const connections = await smartcar.getConnections(AMT, {userId: user.id}, {limit: 10});
  check('connections', connections.connections.length === 3, connections);
  check('disconnect', (await car.disconnect()).status === 'success');
  await refused(() => car.charge(), 403, 'PERMISSION');
  const deleted = await smartcar.deleteConnections(AMT, {vehicleId: hybrid.id});
  check('deleted', deleted.connections.length === 1 && deleted.connections[0].vehicleId === hybrid.id, deleted);
  console.log(`${checks} checks`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
