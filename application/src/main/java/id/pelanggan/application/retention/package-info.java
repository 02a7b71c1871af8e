/** Policies of retention, and how they are carried out. */
@NullMarked
package id.pelanggan.application.retention;

import org.jspecify.annotations.NullMarked;
