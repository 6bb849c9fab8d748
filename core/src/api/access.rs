//! From request to reply: the right token, the budget, and another try where that is safe.
//!
//! Reads are tried again, with full jitter, after what the other side asks for, and never for longer than `patience_s`. A command is sent
//! once; only what was refused for its token is sent again.

use super::budget::{Budget, over_budget};
use super::environment::{Environment, chance};
use super::grant::{Grant, locked};
use super::transport::{Credentials, Failure, Reply, Request, Transport};
use crate::{Error, ErrorKind, Result};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How reads are tried again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetryPolicy {
    /// Tries in all, 1: no other.
    pub tries: u32,
    /// Longest first pause, s; each further one may be twice as long.
    pub base_s: f64,
    /// Longest pause that the other side did not ask for, s.
    pub cap_s: f64,
    /// Longest time for pauses in all, s; what would take longer fails with `retry_after_s`.
    pub patience_s: f64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy { tries: 4, base_s: 0.5, cap_s: 20.0, patience_s: 60.0 }
    }
}

/// After so many failures in a row a provider is left alone for a while.
const BREAKER_FAILURES: u32 = 5;
/// How long, s.
const BREAKER_REST_S: f64 = 30.0;

/// What every provider of an application shares.
#[derive(Clone)]
pub struct Shared {
    /// The way out.
    pub transport: Transport,
    /// Time and chance.
    pub environment: Arc<dyn Environment>,
    /// Requests allowed.
    pub budget: Budget,
    /// How reads are tried again.
    pub retry: RetryPolicy,
    failures: Arc<Mutex<Failures>>,
}

#[derive(Debug)]
struct Failures {
    in_a_row: u32,
    rest_until_s: f64,
    /// Second tries that may be made now: each read earns a tenth of one.
    retry_credit: f64,
}

/// Second tries are at most this share of all reads, beyond the first ten.
const RETRY_SHARE: f64 = 0.1;
/// Second tries that may be saved up.
const MOST_RETRY_CREDIT: f64 = 10.0;

impl Default for Failures {
    fn default() -> Self {
        Failures { in_a_row: 0, rest_until_s: 0.0, retry_credit: MOST_RETRY_CREDIT }
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("budget", &self.budget).field("retry", &self.retry).finish_non_exhaustive()
    }
}

impl Shared {
    /// Transport, clock and budget of an application.
    pub fn new(transport: Transport, environment: Arc<dyn Environment>, budget: Budget) -> Self {
        let (retry, failures) = (RetryPolicy::default(), Arc::default());
        Shared { transport, environment, budget, retry, failures }
    }
}

/// The way to one provider with one grant.
#[derive(Clone)]
pub(super) struct Access {
    pub(super) shared: Shared,
    pub(super) grant: Grant,
    /// What a reply that is no success means.
    pub(super) refusal: fn(&Reply, crate::Instant) -> Error,
}

/// A command after it was sent once.
pub(super) enum Sent {
    Reply(Reply),
    Unknown(Error),
}

impl Access {
    pub(super) fn now(&self) -> crate::Instant {
        self.shared.environment.now()
    }

    /// The successful reply to a read that costs so many requests.
    pub(super) async fn read(&self, request: Request, connection_id: Option<&str>, cost: f64) -> Result<Reply> {
        let policy = self.shared.retry;
        let (mut patience_s, mut tries) = (policy.patience_s, 0);
        self.earn_retry();
        loop {
            tries += 1;
            let error = match self.once(&request, connection_id, cost).await {
                Ok(reply) if reply.succeeded() => return Ok(reply),
                Ok(reply) => self.refused(&reply, connection_id),
                Err(failure) => failure.error(),
            };
            let again = matches!(
                error.kind(),
                ErrorKind::Network | ErrorKind::TimedOut | ErrorKind::Overloaded | ErrorKind::RateLimited
            );
            // A provider that is left alone is not waited for.
            let rests = error.details().iter().any(|(name, value)| name == "reason" && value == "breaker_open");
            if !again || rests || tries >= policy.tries {
                return Err(error);
            }
            let share = chance(self.shared.environment.as_ref()).unwrap_or(0.5);
            let pause_s = match error.retry_after_s() {
                // As long as asked for, and a little more, so that not all come back at once.
                Some(asked_s) => asked_s + share * (0.1 * asked_s).min(5.0),
                None => share * policy.cap_s.min(policy.base_s * f64::from(1u32 << (tries - 1).min(20))),
            };
            if pause_s > patience_s || !self.spend_retry() {
                return Err(error);
            }
            patience_s -= pause_s;
            self.shared.environment.sleep(Duration::from_secs_f64(pause_s)).await;
        }
    }

    /// Sends a command once. A refused token, and nothing else, is renewed and tried again.
    ///
    /// # Errors
    /// Only when it surely had no effect.
    pub(super) async fn send(&self, request: Request, connection_id: Option<&str>) -> Result<Sent> {
        match self.once(&request, connection_id, 1.0).await {
            Ok(reply) if reply.succeeded() => Ok(Sent::Reply(reply)),
            // A gateway on the way may have passed it on before it failed.
            Ok(reply) if reply.status >= 500 && reply.status != 501 && reply.status != 503 => {
                Ok(Sent::Unknown(self.refused(&reply, connection_id)))
            }
            Ok(reply) => Err(self.refused(&reply, connection_id)),
            Err(Failure::NotSent(error)) => Err(error),
            Err(Failure::PerhapsSent(error)) => Ok(Sent::Unknown(error)),
        }
    }

    /// A refusal as an error; one for too many requests holds for everybody else too.
    fn refused(&self, reply: &Reply, connection_id: Option<&str>) -> Error {
        let mut error = (self.refusal)(reply, self.now());
        if error.kind() == ErrorKind::RateLimited {
            let seconds = error.retry_after_s().or_else(|| reply.retry_after_s(self.now())).unwrap_or(60.0);
            let whole = error.details().iter().any(|(name, value)| name == "scope" && value == "application");
            self.shared.budget.close(connection_id.filter(|_| !whole), seconds);
            error = error.with_retry_after_s(seconds);
        }
        error
    }

    async fn once(
        &self,
        request: &Request,
        connection_id: Option<&str>,
        cost: f64,
    ) -> std::result::Result<Reply, Failure> {
        self.rested(request.provider).map_err(Failure::NotSent)?;
        let mut token = self.grant.access(None).await.map_err(Failure::NotSent)?;
        for renewed in [false, true] {
            self.shared
                .budget
                .spend(connection_id, cost)
                .map_err(|wait_s| Failure::NotSent(over_budget(request.provider, wait_s)))?;
            let outcome =
                self.shared.transport.send(request.clone().credentials(Credentials::Bearer(token.clone()))).await;
            self.note(&outcome);
            match outcome {
                Ok(reply) if reply.status == 401 && !renewed => {
                    token = self.grant.access(Some(&token)).await.map_err(Failure::NotSent)?;
                }
                other => return other,
            }
        }
        Err(Failure::NotSent(Error::new(ErrorKind::Unauthorized, format!("{} refuses the token", request.provider))))
    }

    fn earn_retry(&self) {
        let mut failures = locked(&self.shared.failures);
        failures.retry_credit = (failures.retry_credit + RETRY_SHARE).min(MOST_RETRY_CREDIT);
    }

    fn spend_retry(&self) -> bool {
        let mut failures = locked(&self.shared.failures);
        let enough = failures.retry_credit >= 1.0;
        if enough {
            failures.retry_credit -= 1.0;
        }
        enough
    }

    /// Whether the provider has failed too often to be asked again now.
    fn rested(&self, provider: &str) -> Result<()> {
        let now_s = self.shared.environment.elapsed().as_secs_f64();
        let mut failures = locked(&self.shared.failures);
        if failures.in_a_row >= BREAKER_FAILURES {
            let wait_s = failures.rest_until_s - now_s;
            if wait_s > 0.0 {
                return Err(Error::new(
                    ErrorKind::Network,
                    format!("{provider} has failed {BREAKER_FAILURES} times in a row and is left alone"),
                )
                .with_detail("reason", "breaker_open")
                .with_retry_after_s(wait_s));
            }
            // One request tries whether it is back; the others wait for it.
            failures.rest_until_s = now_s + BREAKER_REST_S;
        }
        Ok(())
    }

    fn note(&self, outcome: &std::result::Result<Reply, Failure>) {
        let mut failures = locked(&self.shared.failures);
        match outcome {
            Ok(reply) if reply.status < 500 || reply.status == 501 => failures.in_a_row = 0,
            _ => {
                failures.in_a_row += 1;
                if failures.in_a_row == BREAKER_FAILURES {
                    failures.rest_until_s = self.shared.environment.elapsed().as_secs_f64() + BREAKER_REST_S;
                }
            }
        }
    }
}
