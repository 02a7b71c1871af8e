/** What was done with the data, and how it is taken back. */
@NullMarked
package id.pelanggan.application.activity;

import org.jspecify.annotations.NullMarked;
