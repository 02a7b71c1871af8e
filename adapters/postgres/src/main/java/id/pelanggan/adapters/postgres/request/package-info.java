/** Requests of customers and restricted customers in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.request;

import org.jspecify.annotations.NullMarked;
