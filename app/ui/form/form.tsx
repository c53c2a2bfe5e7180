import type { ReactNode } from 'react';

interface FormProps {
  action: string;
  method?: 'get' | 'post' | undefined;
  /** Token against forged requests; every form that posts on behalf of someone signed in carries one. */
  csrf?: string | undefined;
  encoding?: 'multipart/form-data' | undefined;
  /** Browser module that improves this form. */
  module?: string | undefined;
  id?: string | undefined;
  /** 'off' on a device that many people use: the browser then fills in nothing of an earlier one. */
  autocomplete?: 'off' | undefined;
  children: ReactNode;
}

/**
 * A form whose checks are the server's: the browser's own bubbles are off, because they speak the browser's
 * language, vanish, and say nothing to the error summary.
 */
export function Form({
  action,
  method = 'post',
  csrf,
  encoding,
  module,
  id,
  autocomplete,
  children,
}: FormProps) {
  return (
    <form
      action={action}
      method={method}
      encType={encoding}
      id={id}
      autoComplete={autocomplete}
      className="stack stack--l form"
      data-module={module}
      noValidate
    >
      {csrf === undefined ? null : <input type="hidden" name="csrf" value={csrf} />}
      {children}
    </form>
  );
}
