/** Connections, transactions and what runs in them. */
@NullMarked
package id.pelanggan.adapters.postgres.session;

import org.jspecify.annotations.NullMarked;
