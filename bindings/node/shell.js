// What the generated functions stand on: the native part is found, errors become WattfarerError, an AbortSignal stops work.
'use strict'

const fs = require('node:fs')
const path = require('node:path')

/** The name of the native package for this machine. */
function platform() {
  if (process.platform !== 'linux') return `${process.platform}-${process.arch}`
  const glibc = process.report?.getReport?.()?.header?.glibcVersionRuntime
  return `linux-${process.arch}-${glibc ? 'gnu' : 'musl'}`
}

function load() {
  const given = process.env.WATTFARER_NATIVE
  if (given) return require(path.resolve(given))
  const name = platform()
  const beside = path.join(__dirname, `wattfarer.${name}.node`)
  if (fs.existsSync(beside)) return require(beside)
  try {
    return require(`wattfarer-${name}`)
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    throw new Error(
      `wattfarer has no native part for ${name}: install the package wattfarer-${name}, ` +
        'or build it in a checkout with `make bind-node`',
    )
  }
}

const addon = load()
const MARK = 'wattfarer:'

class WattfarerError extends Error {
  constructor({ code, message, field, hint, details, retryable, retryAfterS }, options) {
    super(`${field === undefined ? '' : `${field}: `}${message}${hint === undefined ? '' : ` (${hint})`}`, options)
    this.name = 'WattfarerError'
    this.code = code
    if (field !== undefined) this.field = field
    if (hint !== undefined) this.hint = hint
    this.details = details ?? {}
    this.retryable = retryable ?? false
    if (retryAfterS !== undefined) this.retryAfterS = retryAfterS
  }
}

/** Our error for what the native part threw. */
function ours(error) {
  const text = String(error?.message ?? error)
  const at = text.indexOf(MARK)
  if (at >= 0) return new WattfarerError(JSON.parse(text.slice(at + MARK.length)))
  if (error?.code === 'InvalidArg' || error instanceof TypeError) {
    return new WattfarerError({ code: 'invalid_input', message: text }, { cause: error })
  }
  return new WattfarerError({ code: 'internal', message: text }, { cause: error })
}

function checked(call, made) {
  let result
  try {
    result = call()
  } catch (error) {
    throw ours(error)
  }
  return made ? made(result) : (result ?? undefined)
}

async function promised(call, made) {
  let result
  try {
    result = await call()
  } catch (error) {
    throw ours(error)
  }
  return made ? made(result) : (result ?? undefined)
}

/** A call that the signal stops: the work ends within milliseconds, and the promise is rejected with `cancelled`. */
async function cancellable(signal, call, made) {
  const token = new addon.CancelToken()
  if (signal == null) return promised(() => call(token), made)
  const stop = () => token.cancel()
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await promised(() => call(token), made)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const inner = new WeakMap()

/** Puts a native object behind one of ours. */
function hold(object, made) {
  inner.set(object, made)
  return object
}

function wrap(Class, made) {
  return hold(Object.create(Class.prototype), made)
}

function native(object) {
  const made = inner.get(object)
  if (made === undefined) {
    throw new WattfarerError({ code: 'invalid_input', message: 'is not an object of wattfarer' })
  }
  return made
}

/** A listener for the native part; what it throws is told as a warning and stops nothing. */
function listener(told) {
  if (told == null) return undefined
  return (done, total, what) => {
    try {
      told(done, total, what)
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
    }
  }
}

module.exports = { addon, WattfarerError, cancellable, checked, hold, listener, native, promised, wrap }
