/** Customers in their tables, and the registry of every table that knows one. */
@NullMarked
package id.pelanggan.adapters.postgres.customer;

import org.jspecify.annotations.NullMarked;
