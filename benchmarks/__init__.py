"""Measurements that anyone can run; see the modules."""
