/** The people who operate the database. */
@NullMarked
package id.pelanggan.domain.access;

import org.jspecify.annotations.NullMarked;
