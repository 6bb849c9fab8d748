// Written by bindings/generate from the foreign surface: do not edit.
'use strict'

const shell = require('./shell.js')
const addon = shell.addon

class Consent {
  state() {
    return shell.checked(() => shell.native(this).state(), null)
  }

  url() {
    return shell.checked(() => shell.native(this).url(), null)
  }
}

class EnodeApplication {
  constructor(environment, clientId, clientSecret) {
    shell.hold(this, shell.checked(() => new addon.EnodeApplication(environment, clientId, clientSecret), null))
  }

  carsOf(userId) {
    return shell.checked(() => shell.native(this).carsOf(userId), (made) => shell.wrap(Provider, made))
  }

  linkUrl(userId, redirectUri, scopes, language, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).linkUrl(userId, redirectUri, scopes, language, token), null)
  }
}

class SmartcarApplication {
  constructor(clientId, clientSecret, redirectUri, options = {}) {
    shell.hold(this, shell.checked(() => new addon.SmartcarApplication(clientId, clientSecret, redirectUri, options.origin), null))
  }

  carsOf(userId) {
    return shell.checked(() => shell.native(this).carsOf(userId), (made) => shell.wrap(Provider, made))
  }

  compatibility(vin, scopes, country, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).compatibility(vin, scopes, country, token), null)
  }

  connectV3(consent, callback) {
    return shell.checked(() => shell.native(this).connectV3(shell.native(consent), callback), (made) => shell.wrap(Provider, made))
  }

  consent(liveOptions) {
    return shell.checked(() => shell.native(this).consent(liveOptions), (made) => shell.wrap(Consent, made))
  }

  exchange(consent, callback, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).exchange(shell.native(consent), callback, token), (made) => shell.wrap(Provider, made))
  }

  resume(tokens) {
    return shell.checked(() => shell.native(this).resume(shell.native(tokens)), (made) => shell.wrap(Provider, made))
  }
}

class TeslaApplication {
  constructor(region, clientId, clientSecret, options = {}) {
    shell.hold(this, shell.checked(() => new addon.TeslaApplication(region, clientId, clientSecret, options.commandOrigin), null))
  }

  consent(redirectUri, scopes) {
    return shell.checked(() => shell.native(this).consent(redirectUri, scopes), (made) => shell.wrap(Consent, made))
  }

  exchange(consent, callback, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).exchange(shell.native(consent), callback, token), (made) => shell.wrap(Provider, made))
  }

  resume(tokens) {
    return shell.checked(() => shell.native(this).resume(shell.native(tokens)), (made) => shell.wrap(Provider, made))
  }
}

class Tokens {
  constructor(accessToken, refreshToken, issuedAt, expiresAt) {
    shell.hold(this, shell.checked(() => new addon.Tokens(accessToken, refreshToken, issuedAt, expiresAt), null))
  }

  accessToken() {
    return shell.checked(() => shell.native(this).accessToken(), null)
  }

  expiresAt() {
    return shell.checked(() => shell.native(this).expiresAt(), null)
  }

  issuedAt() {
    return shell.checked(() => shell.native(this).issuedAt(), null)
  }

  refreshToken() {
    return shell.checked(() => shell.native(this).refreshToken(), null)
  }
}

class Commands {
  constructor(provider, liveOptions) {
    shell.hold(this, shell.checked(() => new addon.Commands(shell.native(provider), liveOptions), null))
  }

  accept(command, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).accept(command, token), null)
  }

  apply(connectionId, schedule, capabilities, scheduleId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).apply(connectionId, schedule, capabilities, scheduleId, token), null)
  }

  cancel(commandId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).cancel(commandId, token), null)
  }

  find(commandId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).find(commandId, token), null)
  }

  finish(commandId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).finish(commandId, token), null)
  }

  setCurrent(connectionId, currentA, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).setCurrent(connectionId, currentA, options.commandId, options.deadlineS, token), null)
  }

  setLimit(connectionId, chargeLimitSoc, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).setLimit(connectionId, chargeLimitSoc, options.commandId, options.deadlineS, token), null)
  }

  setSchedule(connectionId, schedule, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).setSchedule(connectionId, schedule, options.commandId, options.deadlineS, token), null)
  }

  start(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).start(connectionId, options.commandId, options.deadlineS, token), null)
  }

  stop(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).stop(connectionId, options.commandId, options.deadlineS, token), null)
  }
}

class Watcher {
  constructor(provider, connectionId) {
    shell.hold(this, shell.checked(() => new addon.Watcher(shell.native(provider), connectionId), null))
  }

  nextChange(options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).nextChange(token), null)
  }
}

class Provider {
  static connect(kind, accessToken, options = {}) {
    return shell.checked(() => addon.Provider.connect(kind, accessToken, options.origin, options.userId), (made) => shell.wrap(Provider, made))
  }

  attributes(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).attributes(connectionId, token), null)
  }

  capabilities(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).capabilities(connectionId, token), null)
  }

  chargeState(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).chargeState(connectionId, token), null)
  }

  chargeStates(connectionIds, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).chargeStates(connectionIds, token), null)
  }

  disconnect(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).disconnect(connectionId, token), null)
  }

  name() {
    return shell.checked(() => shell.native(this).name(), null)
  }

  nextTokens(options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).nextTokens(token), (made) => shell.wrap(Tokens, made))
  }

  permissions(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).permissions(connectionId, token), null)
  }

  reading(connectionId, kind, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).reading(connectionId, kind, token), null)
  }

  tokens() {
    return shell.checked(() => shell.native(this).tokens(), (made) => shell.wrap(Tokens, made))
  }

  vehicles(options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).vehicles(token), null)
  }

  waitS(connectionId) {
    return shell.checked(() => shell.native(this).waitS(connectionId), null)
  }

  wake(connectionId, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).wake(connectionId, token), null)
  }
}

class EnodeWebhooks {
  constructor(secrets) {
    shell.hold(this, shell.checked(() => new addon.EnodeWebhooks(secrets), null))
  }

  receive(signature, body, options = {}) {
    return shell.checked(() => shell.native(this).receive(signature, body, options.receivedAt), null)
  }

  remember(deliveries) {
    return shell.checked(() => shell.native(this).remember(deliveries), null)
  }

  remembered() {
    return shell.checked(() => shell.native(this).remembered(), null)
  }
}

class Webhooks {
  constructor(secrets) {
    shell.hold(this, shell.checked(() => new addon.Webhooks(secrets), null))
  }

  receive(signature, body, options = {}) {
    return shell.checked(() => shell.native(this).receive(signature, body, options.receivedAt), null)
  }

  remember(deliveries) {
    return shell.checked(() => shell.native(this).remember(deliveries), null)
  }

  remembered() {
    return shell.checked(() => shell.native(this).remembered(), null)
  }
}

class SiteController {
  constructor(capA, liveOptions) {
    shell.hold(this, shell.checked(() => new addon.SiteController(capA, liveOptions), null))
  }

  accepted(point, id) {
    return shell.checked(() => shell.native(this).accepted(point, id), null)
  }

  addPoint(maxA) {
    return shell.checked(() => shell.native(this).addPoint(maxA), null)
  }

  measured(point, atS, currentA) {
    return shell.checked(() => shell.native(this).measured(point, atS, currentA), null)
  }

  step(nowS, wantedA) {
    return shell.checked(() => shell.native(this).step(nowS, wantedA), null)
  }

  worstA() {
    return shell.checked(() => shell.native(this).worstA(), null)
  }
}

class Planner {
  static create(roads, stations) {
    return shell.promised(() => addon.Planner.create(shell.native(roads), shell.native(stations)), (made) => shell.wrap(Planner, made))
  }

  plan(request, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).plan(request, token), null)
  }

  planMany(requests, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).planMany(requests, options.threads ?? 0, token, shell.listener(options.onProgress)), null)
  }

  roads() {
    return shell.checked(() => shell.native(this).roads(), (made) => shell.wrap(Roads, made))
  }

  stations() {
    return shell.checked(() => shell.native(this).stations(), (made) => shell.wrap(Stations, made))
  }
}

class Roads {
  static bundled(options = {}) {
    return shell.promised(() => addon.Roads.bundled(shell.listener(options.onProgress)), (made) => shell.wrap(Roads, made))
  }

  static open(path) {
    return shell.promised(() => addon.Roads.open(path), (made) => shell.wrap(Roads, made))
  }

  cut(bounds, id, outPath) {
    return shell.promised(() => shell.native(this).cut(bounds, id, outPath), null)
  }

  driveEnergy(request, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).driveEnergy(request, token), null)
  }

  info() {
    return shell.checked(() => shell.native(this).info(), null)
  }

  range(request, options = {}) {
    return shell.cancellable(options.signal, (token) => shell.native(this).range(request, token), null)
  }

  snap(position, withinM) {
    return shell.checked(() => shell.native(this).snap(position, withinM), null)
  }

  verify() {
    return shell.promised(() => shell.native(this).verify(), null)
  }
}

class Stations {
  static demonstration() {
    return shell.promised(() => addon.Stations.demonstration(), (made) => shell.wrap(Stations, made))
  }

  static ofImport(stations, id) {
    return shell.promised(() => addon.Stations.ofImport(stations, id), (made) => shell.wrap(Stations, made))
  }

  static open(path) {
    return shell.promised(() => addon.Stations.open(path), (made) => shell.wrap(Stations, made))
  }

  all() {
    return shell.checked(() => shell.native(this).all(), null)
  }

  count() {
    return shell.checked(() => shell.native(this).count(), null)
  }

  dataUsed() {
    return shell.checked(() => shell.native(this).dataUsed(), null)
  }

  id() {
    return shell.checked(() => shell.native(this).id(), null)
  }

  near(position, withinM, most) {
    return shell.checked(() => shell.native(this).near(position, withinM, most), null)
  }

  sources() {
    return shell.checked(() => shell.native(this).sources(), null)
  }

  station(index) {
    return shell.checked(() => shell.native(this).station(index), null)
  }

  write(path) {
    return shell.promised(() => shell.native(this).write(path), null)
  }
}

function engineVersion() {
  return shell.checked(() => addon.engineVersion(), null)
}

function errorTable() {
  return shell.checked(() => addon.errorTable(), null)
}

function findVehicles(query) {
  return shell.checked(() => addon.findVehicles(query), null)
}

function resolveVehicle(reference) {
  return shell.checked(() => addon.resolveVehicle(reference), null)
}

function schemaVersion() {
  return shell.checked(() => addon.schemaVersion(), null)
}

function vehicle(id) {
  return shell.checked(() => addon.vehicle(id), null)
}

function vehicles() {
  return shell.checked(() => addon.vehicles(), null)
}

function chargeEstimate(request) {
  return shell.checked(() => addon.chargeEstimate(request), null)
}

function chargeEstimates(requests) {
  return shell.promised(() => addon.chargeEstimates(requests), null)
}

function chargeEstimatesBulk(request, startSoc, targetSoc) {
  return shell.promised(() => addon.chargeEstimatesBulk(request, startSoc, targetSoc), null)
}

function curvePowerKw(curve, soc) {
  return shell.checked(() => addon.curvePowerKw(curve, soc), null)
}

function temperatureFactor(batteryC) {
  return shell.checked(() => addon.temperatureFactor(batteryC), null)
}

function energyEstimate(request) {
  return shell.checked(() => addon.energyEstimate(request), null)
}

function traceFromCsv(text) {
  return shell.checked(() => addon.traceFromCsv(text), null)
}

function carbonFromJson(json) {
  return shell.checked(() => addon.carbonFromJson(json), null)
}

function carbonToJson(record) {
  return shell.checked(() => addon.carbonToJson(record), null)
}

function chargeEstimateFromJson(json) {
  return shell.checked(() => addon.chargeEstimateFromJson(json), null)
}

function chargeEstimateToJson(record) {
  return shell.checked(() => addon.chargeEstimateToJson(record), null)
}

function chargeRequestFromJson(json) {
  return shell.checked(() => addon.chargeRequestFromJson(json), null)
}

function chargeRequestToJson(record) {
  return shell.checked(() => addon.chargeRequestToJson(record), null)
}

function chargeStateFromJson(json) {
  return shell.checked(() => addon.chargeStateFromJson(json), null)
}

function chargeStateToJson(record) {
  return shell.checked(() => addon.chargeStateToJson(record), null)
}

function commandFromJson(json) {
  return shell.checked(() => addon.commandFromJson(json), null)
}

function commandToJson(record) {
  return shell.checked(() => addon.commandToJson(record), null)
}

function driveRequestFromJson(json) {
  return shell.checked(() => addon.driveRequestFromJson(json), null)
}

function driveRequestToJson(record) {
  return shell.checked(() => addon.driveRequestToJson(record), null)
}

function energyEstimateFromJson(json) {
  return shell.checked(() => addon.energyEstimateFromJson(json), null)
}

function energyEstimateToJson(record) {
  return shell.checked(() => addon.energyEstimateToJson(record), null)
}

function energyRequestFromJson(json) {
  return shell.checked(() => addon.energyRequestFromJson(json), null)
}

function energyRequestToJson(record) {
  return shell.checked(() => addon.energyRequestToJson(record), null)
}

function ocpiTariffFromJson(json) {
  return shell.checked(() => addon.ocpiTariffFromJson(json), null)
}

function ocpiTariffToJson(record) {
  return shell.checked(() => addon.ocpiTariffToJson(record), null)
}

function planAnswerFromJson(json) {
  return shell.checked(() => addon.planAnswerFromJson(json), null)
}

function planAnswerToJson(record) {
  return shell.checked(() => addon.planAnswerToJson(record), null)
}

function planRequestFromJson(json) {
  return shell.checked(() => addon.planRequestFromJson(json), null)
}

function planRequestToJson(record) {
  return shell.checked(() => addon.planRequestToJson(record), null)
}

function rangeFromJson(json) {
  return shell.checked(() => addon.rangeFromJson(json), null)
}

function rangeRequestFromJson(json) {
  return shell.checked(() => addon.rangeRequestFromJson(json), null)
}

function rangeRequestToJson(record) {
  return shell.checked(() => addon.rangeRequestToJson(record), null)
}

function rangeToJson(record) {
  return shell.checked(() => addon.rangeToJson(record), null)
}

function scheduleFromJson(json) {
  return shell.checked(() => addon.scheduleFromJson(json), null)
}

function scheduleRequestFromJson(json) {
  return shell.checked(() => addon.scheduleRequestFromJson(json), null)
}

function scheduleRequestToJson(record) {
  return shell.checked(() => addon.scheduleRequestToJson(record), null)
}

function scheduleToJson(record) {
  return shell.checked(() => addon.scheduleToJson(record), null)
}

function stationFromJson(json) {
  return shell.checked(() => addon.stationFromJson(json), null)
}

function stationToJson(record) {
  return shell.checked(() => addon.stationToJson(record), null)
}

function tariffFromJson(json) {
  return shell.checked(() => addon.tariffFromJson(json), null)
}

function tariffToJson(record) {
  return shell.checked(() => addon.tariffToJson(record), null)
}

function vehicleFromJson(json) {
  return shell.checked(() => addon.vehicleFromJson(json), null)
}

function vehicleToJson(record) {
  return shell.checked(() => addon.vehicleToJson(record), null)
}

function buildMap(osmPath, outPath, liveOptions) {
  return shell.promised(() => addon.buildMap(osmPath, outPath, liveOptions), null)
}

function checkStation(station) {
  return shell.checked(() => addon.checkStation(station), null)
}

function connectorStandard(word) {
  return shell.checked(() => addon.connectorStandard(word), null)
}

function importStations(format, path, liveOptions) {
  return shell.promised(() => addon.importStations(format, path, liveOptions), null)
}

function joinStations(first, second) {
  return shell.promised(() => addon.joinStations(first, second), null)
}

function landOutlines(bounds) {
  return shell.promised(() => addon.landOutlines(bounds), null)
}

function largestPlaces(bounds, most) {
  return shell.promised(() => addon.largestPlaces(bounds, most), null)
}

function locatePlace(text) {
  return shell.promised(() => addon.locatePlace(text), null)
}

function nearestPlace(lat, lon) {
  return shell.promised(() => addon.nearestPlace(lat, lon), null)
}

function planGeojson(answer) {
  return shell.checked(() => addon.planGeojson(answer), null)
}

function readStations(format, text, liveOptions) {
  return shell.promised(() => addon.readStations(format, text, liveOptions), null)
}

function ocpiAmount(tariff, pieces, timeZone) {
  return shell.checked(() => addon.ocpiAmount(tariff, pieces, timeZone), null)
}

function tariffFromCsv(text, options = {}) {
  return shell.checked(() => addon.tariffFromCsv(text, options.timeZone), null)
}

function tariffSlots(tariff, fromAt, toAt) {
  return shell.checked(() => addon.tariffSlots(tariff, fromAt, toAt), null)
}

function currentsAt(schedule, moment) {
  return shell.checked(() => addon.currentsAt(schedule, moment), null)
}

function scheduleCheapest(request) {
  return shell.promised(() => addon.scheduleCheapest(request), null)
}

function scheduleSite(request) {
  return shell.promised(() => addon.scheduleSite(request), null)
}

function brand(make) {
  return shell.checked(() => addon.brand(make), null)
}

function brands() {
  return shell.checked(() => addon.brands(), null)
}

function commandsFor(schedule, capabilities) {
  return shell.checked(() => addon.commandsFor(schedule, capabilities), null)
}

function mergeStates(state, other) {
  return shell.checked(() => addon.mergeStates(state, other), null)
}

function planFromHere(state, goal, liveOptions, options = {}) {
  return shell.checked(() => addon.planFromHere(state, goal, liveOptions, options.now), null)
}

function readyFromState(state, liveOptions, options = {}) {
  return shell.checked(() => addon.readyFromState(state, liveOptions, options.now), null)
}

function sessionFromState(state, departsAt, liveOptions, options = {}) {
  return shell.checked(() => addon.sessionFromState(state, departsAt, liveOptions, options.targetSoc, options.now), null)
}

function stateFromOcpi(connectionId, payload, options = {}) {
  return shell.checked(() => addon.stateFromOcpi(connectionId, payload, options.receivedAt), null)
}

function stateFromOcpp16(connectionId, payload, options = {}) {
  return shell.checked(() => addon.stateFromOcpp16(connectionId, payload, options.receivedAt), null)
}

function stateFromOcpp201(connectionId, payload, options = {}) {
  return shell.checked(() => addon.stateFromOcpp201(connectionId, payload, options.receivedAt), null)
}

function stateFromOcppStatus(connectionId, status, options = {}) {
  return shell.checked(() => addon.stateFromOcppStatus(connectionId, status, options.at, options.receivedAt), null)
}

function enodeWebhookSignature(secret, body) {
  return shell.checked(() => addon.enodeWebhookSignature(secret, body), null)
}

function webhookSignature(secret, body) {
  return shell.checked(() => addon.webhookSignature(secret, body), null)
}

function planTrips(request, roads, stations, options = {}) {
  return shell.cancellable(options.signal, (token) => addon.planTrips(request, shell.native(roads), shell.native(stations), token), null)
}

module.exports = {
  WattfarerError: shell.WattfarerError,
  Consent,
  EnodeApplication,
  SmartcarApplication,
  TeslaApplication,
  Tokens,
  Commands,
  Watcher,
  Provider,
  EnodeWebhooks,
  Webhooks,
  SiteController,
  Planner,
  Roads,
  Stations,
  engineVersion,
  errorTable,
  findVehicles,
  resolveVehicle,
  schemaVersion,
  vehicle,
  vehicles,
  chargeEstimate,
  chargeEstimates,
  chargeEstimatesBulk,
  curvePowerKw,
  temperatureFactor,
  energyEstimate,
  traceFromCsv,
  carbonFromJson,
  carbonToJson,
  chargeEstimateFromJson,
  chargeEstimateToJson,
  chargeRequestFromJson,
  chargeRequestToJson,
  chargeStateFromJson,
  chargeStateToJson,
  commandFromJson,
  commandToJson,
  driveRequestFromJson,
  driveRequestToJson,
  energyEstimateFromJson,
  energyEstimateToJson,
  energyRequestFromJson,
  energyRequestToJson,
  ocpiTariffFromJson,
  ocpiTariffToJson,
  planAnswerFromJson,
  planAnswerToJson,
  planRequestFromJson,
  planRequestToJson,
  rangeFromJson,
  rangeRequestFromJson,
  rangeRequestToJson,
  rangeToJson,
  scheduleFromJson,
  scheduleRequestFromJson,
  scheduleRequestToJson,
  scheduleToJson,
  stationFromJson,
  stationToJson,
  tariffFromJson,
  tariffToJson,
  vehicleFromJson,
  vehicleToJson,
  buildMap,
  checkStation,
  connectorStandard,
  importStations,
  joinStations,
  landOutlines,
  largestPlaces,
  locatePlace,
  nearestPlace,
  planGeojson,
  readStations,
  ocpiAmount,
  tariffFromCsv,
  tariffSlots,
  currentsAt,
  scheduleCheapest,
  scheduleSite,
  brand,
  brands,
  commandsFor,
  mergeStates,
  planFromHere,
  readyFromState,
  sessionFromState,
  stateFromOcpi,
  stateFromOcpp16,
  stateFromOcpp201,
  stateFromOcppStatus,
  enodeWebhookSignature,
  webhookSignature,
  planTrips,
}
