"""Django's settings, from how the application is served; nothing is read from the environment."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from django.utils.csp import CSP

MINUTES = 60
HERE = Path(__file__).parent
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Serving:
    """How one instance is served."""

    database: str  # a database URL
    origin: str  # what stands in the browser's address line, e.g. https://minutes.trust.example
    accounts: bool = False  # people sign in with a password and a second factor
    demo: bool = False  # whoever came by the link may be each of the invented people
    idle_minutes: int = 30  # after which a session ends
    upload_mb: int = 200  # of all files that are uploaded together


def settings_for(serving: Serving) -> dict[str, Any]:
    """All settings; those of a served instance pass Django's deployment checks."""
    address = urlsplit(serving.origin)
    secure = address.scheme == "https"
    return {
        "SERVING": serving,
        # New at each start: whatever was signed before, sessions too, is worth nothing after it.
        "SECRET_KEY": secrets.token_urlsafe(64),
        "DEBUG": False,
        "ALLOWED_HOSTS": [address.hostname],
        "CSRF_TRUSTED_ORIGINS": [serving.origin],
        "ROOT_URLCONF": "redactor.web.urls",
        "INSTALLED_APPS": APPS,
        "MIDDLEWARE": MIDDLEWARE,
        "TEMPLATES": [TEMPLATE_ENGINE],
        "DATABASES": {"default": _database(serving.database)},
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "USE_TZ": True,
        "TIME_ZONE": "Europe/London",
        "LANGUAGE_CODE": "en-gb",
        "STATIC_URL": "/static/",
        "WHITENOISE_USE_FINDERS": True,
        "WHITENOISE_MAX_AGE": 3600,
        "MESSAGE_STORAGE": "django.contrib.messages.storage.session.SessionStorage",
        **_sessions(serving, secure=secure, port=address.port),
        **_sign_in(),
        **_transport(secure=secure),
        **_uploads(serving),
        # Messages of errors may quote what was being worked on; `middleware` tells them by place.
        "LOGGING_CONFIG": None,
    }


APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_htmx",
    "redactor.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "redactor.web.middleware.errors_told",
    "redactor.web.middleware.whole_pages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "redactor.web.middleware.second_factor_required",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "redactor.web.middleware.nothing_kept",
    "axes.middleware.AxesMiddleware",
]

TEMPLATE_ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {
        "context_processors": [
            "django.template.context_processors.request",
            "django.contrib.auth.context_processors.auth",
            "django.contrib.messages.context_processors.messages",
            "redactor.web.rights.shown_everywhere",
        ],
    },
}


def _database(url: str) -> dict[str, Any]:
    found: dict[str, Any] = dict(dj_database_url.parse(url, conn_max_age=600))
    if "sqlite" in str(found["ENGINE"]):
        fast = (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"  # visits may be lost, not rights
        )
        found["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": fast}
    return found


def _sessions(serving: Serving, *, secure: bool, port: int | None) -> dict[str, Any]:
    # A browser sends the cookies of a host to all its ports: two instances on one machine would
    # shut each other out.
    name = f"{'__Host-' if secure else ''}review{f'-{port}' if port else ''}"
    return {
        "SESSION_COOKIE_AGE": serving.idle_minutes * MINUTES,
        "SESSION_SAVE_EVERY_REQUEST": True,
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_NAME": name,
        "CSRF_COOKIE_SECURE": secure,
        "CSRF_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_NAME": f"{name}-form",
        "CSRF_FAILURE_VIEW": "redactor.web.views.told.stale_form",
    }


def _sign_in() -> dict[str, Any]:
    validators = "django.contrib.auth.password_validation"
    return {
        "LOGIN_URL": "sign-in",
        "LOGIN_REDIRECT_URL": "boards",
        "AUTHENTICATION_BACKENDS": [
            "axes.backends.AxesStandaloneBackend",
            "django.contrib.auth.backends.ModelBackend",
        ],
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.Argon2PasswordHasher"],
        "AUTH_PASSWORD_VALIDATORS": [
            {
                "NAME": f"{validators}.MinimumLengthValidator",
                "OPTIONS": {"min_length": 12},
            },
            {"NAME": f"{validators}.CommonPasswordValidator"},
            {"NAME": f"{validators}.UserAttributeSimilarityValidator"},
        ],
        "AXES_FAILURE_LIMIT": 5,
        "AXES_COOLOFF_TIME": 1,  # hours
        "AXES_LOCKOUT_PARAMETERS": ["username"],
        "AXES_LOCKOUT_CALLABLE": "redactor.web.views.told.locked_out",
        "AXES_HTTP_RESPONSE_CODE": 429,
        # By the name alone: behind a proxy everybody has the same address.
        "SILENCED_SYSTEM_CHECKS": ["axes.W006"],
        "AXES_VERBOSE": False,
        "OTP_TOTP_ISSUER": "redactor",
    }


def _transport(*, secure: bool) -> dict[str, Any]:
    own = [CSP.SELF]
    return {
        "SECURE_CSP": {
            "default-src": [CSP.NONE],
            "script-src": own,
            "style-src": own,
            "img-src": own,
            "font-src": own,
            "connect-src": own,
            "form-action": own,
            "base-uri": [CSP.NONE],
            "frame-ancestors": [CSP.NONE],
        },
        "SECURE_REFERRER_POLICY": "same-origin",
        "X_FRAME_OPTIONS": "DENY",
        "SECURE_SSL_REDIRECT": secure,
        "SECURE_HSTS_SECONDS": 31_536_000 if secure else 0,
        "SECURE_HSTS_INCLUDE_SUBDOMAINS": secure,
        "SECURE_HSTS_PRELOAD": secure,
        "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https") if secure else None,
    }


def _uploads(serving: Serving) -> dict[str, Any]:
    return {
        # Django's own handlers would write a large file to the disk, in clear.
        "FILE_UPLOAD_HANDLERS": ["redactor.web.uploads.InMemory"],
        "DATA_UPLOAD_MAX_MEMORY_SIZE": MEGABYTE,  # of everything but files
        "DATA_UPLOAD_MAX_NUMBER_FILES": 500,
        "UPLOAD_BYTES": serving.upload_mb * MEGABYTE,
    }
