import Foundation

/// Runs a blocking call on a thread of its own. When the task is cancelled the token stops the work.
func work<T>(_ call: @escaping @Sendable (CancelToken) throws -> T) async throws -> T {
    let cancel = CancelToken()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try call(cancel) })
            }
        }
    } onCancel: {
        cancel.cancel()
    }
}
