"""The policy as data: `load(path)` gives a frozen, validated `Policy`."""

from redactor.policy.load import load
from redactor.policy.model import Policy

__all__ = ["Policy", "load"]
