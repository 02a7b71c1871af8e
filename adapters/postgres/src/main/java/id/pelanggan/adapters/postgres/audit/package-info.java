/** The audit log in its table. */
@NullMarked
package id.pelanggan.adapters.postgres.audit;

import org.jspecify.annotations.NullMarked;
